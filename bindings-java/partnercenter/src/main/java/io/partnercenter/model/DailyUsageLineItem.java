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
 * The use of a resource on one day, on an invoice of the Azure legacy offer.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param partnerId {@code partnerId}
 * @param partnerName {@code partnerName}
 * @param partnerBillableAccountId {@code partnerBillableAccountId}
 * @param customerId {@code customerId}
 * @param customerCompanyName {@code customerCompanyName}
 * @param mpnId Location id of the partner in the partner programme (PartnerID, once MPN id).
 * @param tier2MpnId MPN id of the indirect reseller; 0 where there is none.
 * @param invoiceNumber Id of the invoice.
 * @param domainName {@code domainName}
 * @param billingCycleType How often it is billed.
 * @param subscriptionId {@code subscriptionId}
 * @param subscriptionName {@code subscriptionName}
 * @param subscriptionDescription {@code subscriptionDescription}
 * @param orderId {@code orderId}
 * @param serviceName {@code serviceName}
 * @param serviceType {@code serviceType}
 * @param resourceGuid {@code resourceGuid}
 * @param resourceName {@code resourceName}
 * @param region {@code region}
 * @param consumedQuantity How much was used, in units.
 * @param chargeStartDate Of the time that is charged. ISO 8601.
 * @param chargeEndDate Of the time that is charged. ISO 8601.
 * @param unit What quantities are counted in, such as 1 Hour.
 * @param billingProvider Read only.
 * @param customerBillableAccount {@code customerBillableAccount}
 * @param usageDate The day of the use, in UTC. ISO 8601.
 * @param meteredService {@code meteredService}
 * @param meteredServiceType {@code meteredServiceType}
 * @param meteredRegion {@code meteredRegion}
 * @param project {@code project}
 * @param serviceInfo {@code serviceInfo}
 * @param invoiceLineItemType Read only.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DailyUsageLineItem(
    ResourceAttributes attributes,
    String partnerId,
    String partnerName,
    String partnerBillableAccountId,
    String customerId,
    String customerCompanyName,
    Long mpnId,
    Long tier2MpnId,
    String invoiceNumber,
    String domainName,
    String billingCycleType,
    String subscriptionId,
    String subscriptionName,
    String subscriptionDescription,
    String orderId,
    String serviceName,
    String serviceType,
    String resourceGuid,
    String resourceName,
    String region,
    BigDecimal consumedQuantity,
    String chargeStartDate,
    String chargeEndDate,
    String unit,
    BillingProvider billingProvider,
    String customerBillableAccount,
    String usageDate,
    String meteredService,
    String meteredServiceType,
    String meteredRegion,
    String project,
    String serviceInfo,
    InvoiceLineItemType invoiceLineItemType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DailyUsageLineItem {
    unknownMembers = Members.of(unknownMembers);
  }
}
