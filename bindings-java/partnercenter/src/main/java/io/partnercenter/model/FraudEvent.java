// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A suspicion that a customer's Azure subscription is misused.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param eventTime ISO 8601.
 * @param eventId {@code eventId}
 * @param partnerTenantId Tenant id of the partner.
 * @param partnerFriendlyName {@code partnerFriendlyName}
 * @param customerTenantId Tenant id of the customer.
 * @param customerFriendlyName {@code customerFriendlyName}
 * @param subscriptionId {@code subscriptionId}
 * @param subscriptionType {@code subscriptionType}
 * @param entityId {@code entityId}
 * @param entityName {@code entityName}
 * @param entityUrl {@code entityUrl}
 * @param hitCount How often it was seen.
 * @param catalogOfferId {@code catalogOfferId}
 * @param eventStatus Active, Resolved or Investigating.
 * @param serviceName {@code serviceName}
 * @param resourceName {@code resourceName}
 * @param resourceGroupName {@code resourceGroupName}
 * @param firstOccurrence ISO 8601.
 * @param lastOccurrence ISO 8601.
 * @param resolvedReason Fraud or Ignore.
 * @param resolvedOn ISO 8601.
 * @param resolvedBy {@code resolvedBy}
 * @param firstObserved ISO 8601.
 * @param lastObserved ISO 8601.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-fraud-events">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FraudEvent(
    String eventTime,
    String eventId,
    String partnerTenantId,
    String partnerFriendlyName,
    String customerTenantId,
    String customerFriendlyName,
    String subscriptionId,
    String subscriptionType,
    String entityId,
    String entityName,
    String entityUrl,
    String hitCount,
    String catalogOfferId,
    String eventStatus,
    String serviceName,
    String resourceName,
    String resourceGroupName,
    String firstOccurrence,
    String lastOccurrence,
    String resolvedReason,
    String resolvedOn,
    String resolvedBy,
    String firstObserved,
    String lastObserved,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public FraudEvent {
    unknownMembers = Members.of(unknownMembers);
  }
}
