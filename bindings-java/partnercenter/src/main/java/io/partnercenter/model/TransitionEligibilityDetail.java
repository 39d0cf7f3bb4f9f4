// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Whether a change can be made, and in which way.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param isEligible Whether it can be done.
 * @param transitionType Such as transition_only or transition_with_license_transfer.
 * @param errors Sources do not agree on its shape.
 * @param subscriptionId {@code subscriptionId}
 * @param subscriptionFriendlyName {@code subscriptionFriendlyName}
 * @param subscriptionTermDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param subscriptionBillingCycle How often it is billed.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/transition-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransitionEligibilityDetail(
    Boolean isEligible,
    String transitionType,
    JsonNode errors,
    String subscriptionId,
    String subscriptionFriendlyName,
    String subscriptionTermDuration,
    BillingCycleType subscriptionBillingCycle,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public TransitionEligibilityDetail {
    unknownMembers = Members.of(unknownMembers);
  }
}
