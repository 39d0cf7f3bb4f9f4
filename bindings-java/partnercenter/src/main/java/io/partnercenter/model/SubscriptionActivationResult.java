// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Whether a subscription of a sandbox became active.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param subscriptionId {@code subscriptionId}
 * @param status {@code status}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/activate-sandbox-subscription-azure-marketplace-products">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionActivationResult(
    String subscriptionId,
    String status,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SubscriptionActivationResult {
    unknownMembers = Members.of(unknownMembers);
  }
}
