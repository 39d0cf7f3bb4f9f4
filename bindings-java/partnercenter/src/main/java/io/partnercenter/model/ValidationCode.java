// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A code that lets a partner create customers of the government community cloud.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param partnerId {@code partnerId}
 * @param organizationName {@code organizationName}
 * @param validationId {@code validationId}
 * @param maxCreates How many customers can be created with it.
 * @param remainingCreates How many customers can still be created with it.
 * @param eTag Version, for a later update.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/utility-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ValidationCode(
    String partnerId,
    String organizationName,
    String validationId,
    Long maxCreates,
    Long remainingCreates,
    String eTag,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ValidationCode {
    unknownMembers = Members.of(unknownMembers);
  }
}
