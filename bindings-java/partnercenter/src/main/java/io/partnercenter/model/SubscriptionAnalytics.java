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
 * A subscription, with the dates of its life.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param customerTenantId Tenant id of the customer.
 * @param customerName {@code customerName}
 * @param customerMarket {@code customerMarket}
 * @param id {@code id}
 * @param status {@code status}
 * @param productName {@code productName}
 * @param subscriptionType {@code subscriptionType}
 * @param autoRenewEnabled Whether it goes on at its end; see also scheduledActions.
 * @param partnerId {@code partnerId}
 * @param friendlyName A name that people gave it.
 * @param partnerName {@code partnerName}
 * @param providerName {@code providerName}
 * @param effectiveStartDate ISO 8601.
 * @param commitmentEndDate When the term ends. ISO 8601.
 * @param currentStateEndDate ISO 8601.
 * @param trialToPaidConversionDate ISO 8601.
 * @param trialStartDate ISO 8601.
 * @param trialEndDate ISO 8601.
 * @param lastUsageDate ISO 8601.
 * @param deprovisionedDate ISO 8601.
 * @param lastRenewalDate ISO 8601.
 * @param licenseCount {@code licenseCount}
 * @param subscriptionCount {@code subscriptionCount}
 * @param creationDate ISO 8601.
 * @param churnRisk {@code churnRisk}
 * @param billingCycleName How often it is billed.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionAnalytics(
    String customerTenantId,
    String customerName,
    String customerMarket,
    String id,
    String status,
    String productName,
    String subscriptionType,
    Boolean autoRenewEnabled,
    String partnerId,
    String friendlyName,
    String partnerName,
    String providerName,
    String effectiveStartDate,
    String commitmentEndDate,
    String currentStateEndDate,
    String trialToPaidConversionDate,
    String trialStartDate,
    String trialEndDate,
    String lastUsageDate,
    String deprovisionedDate,
    String lastRenewalDate,
    BigDecimal licenseCount,
    BigDecimal subscriptionCount,
    String creationDate,
    String churnRisk,
    String billingCycleName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SubscriptionAnalytics {
    unknownMembers = Members.of(unknownMembers);
  }
}
