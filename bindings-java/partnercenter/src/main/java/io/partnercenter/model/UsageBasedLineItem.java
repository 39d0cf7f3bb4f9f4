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
 * A line of an invoice for the use of Azure, legacy offer.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes Sources do not agree on its shape.
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
 * @param detailLineItemId {@code detailLineItemId}
 * @param sku {@code sku}
 * @param includedQuantity How much is free, in units a month.
 * @param overageQuantity How much was used beyond what is included, in units.
 * @param listPrice Of one unit, before discounts.
 * @param consumptionPrice {@code consumptionPrice}
 * @param consumptionDiscount {@code consumptionDiscount}
 * @param currency ISO 4217 code, such as EUR.
 * @param pretaxCharges Without tax, in the billing currency.
 * @param taxAmount Tax.
 * @param postTaxTotal With tax.
 * @param pretaxEffectiveRate Of one unit, without tax.
 * @param postTaxEffectiveRate Of one unit, with tax.
 * @param chargeType Such as new, renew, cycleCharge, addQuantity, removeQuantity or
 *     cancelImmediate.
 * @param invoiceLineItemType Read only.
 * @param customerName {@code customerName}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/invoice-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsageBasedLineItem(
    JsonNode attributes,
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
    Long detailLineItemId,
    String sku,
    BigDecimal includedQuantity,
    BigDecimal overageQuantity,
    BigDecimal listPrice,
    BigDecimal consumptionPrice,
    BigDecimal consumptionDiscount,
    String currency,
    BigDecimal pretaxCharges,
    BigDecimal taxAmount,
    BigDecimal postTaxTotal,
    BigDecimal pretaxEffectiveRate,
    BigDecimal postTaxEffectiveRate,
    String chargeType,
    InvoiceLineItemType invoiceLineItemType,
    String customerName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public UsageBasedLineItem {
    unknownMembers = Members.of(unknownMembers);
  }
}
