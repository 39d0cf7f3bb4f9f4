// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.math.BigDecimal;
import java.util.Map;

/**
 * An indirect reseller: its customers, subscriptions and licences.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param partnerTenantId Tenant id of the partner.
 * @param id {@code id}
 * @param name {@code name}
 * @param market {@code market}
 * @param firstSubscriptionCreationDate ISO 8601.
 * @param latestSubscriptionCreationDate ISO 8601.
 * @param firstSubscriptionEndDate ISO 8601.
 * @param latestSubscriptionEndDate ISO 8601.
 * @param firstSubscriptionSuspendedDate ISO 8601.
 * @param latestSubscriptionSuspendedDate ISO 8601.
 * @param firstSubscriptionDeprovisionedDate ISO 8601.
 * @param latestSubscriptionDeprovisionedDate ISO 8601.
 * @param subscriptionCount {@code subscriptionCount}
 * @param licenseCount {@code licenseCount}
 * @param indirectResellerCount {@code indirectResellerCount}
 * @param latestSubscriptionDeprovisionedEndDate ISO 8601.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndirectResellerAnalytics(
    String partnerTenantId,
    String id,
    String name,
    String market,
    String firstSubscriptionCreationDate,
    String latestSubscriptionCreationDate,
    String firstSubscriptionEndDate,
    String latestSubscriptionEndDate,
    String firstSubscriptionSuspendedDate,
    String latestSubscriptionSuspendedDate,
    String firstSubscriptionDeprovisionedDate,
    String latestSubscriptionDeprovisionedDate,
    BigDecimal subscriptionCount,
    BigDecimal licenseCount,
    BigDecimal indirectResellerCount,
    String latestSubscriptionDeprovisionedEndDate,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public IndirectResellerAnalytics {
    unknownMembers = Members.of(unknownMembers);
  }
}
