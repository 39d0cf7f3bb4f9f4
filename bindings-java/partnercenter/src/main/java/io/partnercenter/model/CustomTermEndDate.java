// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.List;
import java.util.Map;

/**
 * A date on which a new subscription may be made to end.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param allowedCustomTermEndDateType {@code allowedCustomTermEndDateType}
 * @param allowedCustomTermEndDate When the term is to end, instead of its full length. ISO 8601.
 * @param cotermSubscriptionIds {@code cotermSubscriptionIds}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/custom-term-end-dates">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomTermEndDate(
    String allowedCustomTermEndDateType,
    String allowedCustomTermEndDate,
    List<String> cotermSubscriptionIds,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomTermEndDate {
    unknownMembers = Members.of(unknownMembers);
  }
}
