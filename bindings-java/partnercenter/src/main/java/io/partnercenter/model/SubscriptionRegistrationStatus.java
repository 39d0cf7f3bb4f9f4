// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Whether an Azure subscription is registered for reservations.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param subscriptionId {@code subscriptionId}
 * @param status {@code status}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/subscription-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionRegistrationStatus(
    ResourceAttributes attributes,
    String subscriptionId,
    String status,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SubscriptionRegistrationStatus {
    unknownMembers = Members.of(unknownMembers);
  }
}
