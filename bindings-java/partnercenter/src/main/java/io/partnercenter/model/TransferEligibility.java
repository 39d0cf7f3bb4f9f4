// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Whether a customer's subscriptions can be transferred.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param isEligible Whether it can be done.
 * @param reason {@code reason}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/transfer-eligibility-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferEligibility(
    String id,
    Boolean isEligible,
    String reason,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public TransferEligibility {
    unknownMembers = Members.of(unknownMembers);
  }
}
