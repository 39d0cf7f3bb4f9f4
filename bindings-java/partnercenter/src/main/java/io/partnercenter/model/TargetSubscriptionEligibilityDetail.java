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
 * Whether a subscription can take what another gives up.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param isEligible Whether it can be done.
 * @param subscriptionId {@code subscriptionId}
 * @param subscriptionFriendlyName {@code subscriptionFriendlyName}
 * @param subscriptionTermDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param subscriptionBillingCycle How often it is billed.
 * @param errors {@code errors}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/transition-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetSubscriptionEligibilityDetail(
    Boolean isEligible,
    String subscriptionId,
    String subscriptionFriendlyName,
    String subscriptionTermDuration,
    BillingCycleType subscriptionBillingCycle,
    List<TargetSubscriptionErrors> errors,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public TargetSubscriptionEligibilityDetail {
    unknownMembers = Members.of(unknownMembers);
  }
}
