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
 * One charge of a customer in the billing period.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param startDate ISO 8601.
 * @param endDate ISO 8601.
 * @param subscriptionFriendlyName {@code subscriptionFriendlyName}
 * @param subscriptionId {@code subscriptionId}
 * @param orderId {@code orderId}
 * @param offerId {@code offerId}
 * @param offerName {@code offerName}
 * @param resellerMPNId MPN id of the indirect reseller.
 * @param chargeType Such as new, renew, cycleCharge, addQuantity, removeQuantity or
 *     cancelImmediate.
 * @param quantity {@code quantity}
 * @param unitPrice Of one unit, before discounts.
 * @param pretaxTotal Without tax, in the billing currency.
 * @param tax Tax.
 * @param afterTaxTotal With tax.
 * @param currencyCode ISO 4217 code, such as EUR.
 * @param currencySymbol As it is shown, such as €.
 * @param customerId {@code customerId}
 * @param customerName {@code customerName}
 * @param invoiceNumber Id of the invoice.
 * @param productId {@code productId}
 * @param skuId {@code skuId}
 * @param availabilityId Id of an availability of the SKU.
 * @param productName {@code productName}
 * @param skuName {@code skuName}
 * @param publisherName {@code publisherName}
 * @param publisherId {@code publisherId}
 * @param termAndBillingCycle The term and how often it is billed, in words.
 * @param discountDetails {@code discountDetails}
 * @param invoiceType Recurring or OneTime.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/service-costs-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceCostLineItem(
    ResourceAttributes attributes,
    String startDate,
    String endDate,
    String subscriptionFriendlyName,
    String subscriptionId,
    String orderId,
    String offerId,
    String offerName,
    String resellerMPNId,
    String chargeType,
    BigDecimal quantity,
    BigDecimal unitPrice,
    BigDecimal pretaxTotal,
    BigDecimal tax,
    BigDecimal afterTaxTotal,
    String currencyCode,
    String currencySymbol,
    String customerId,
    String customerName,
    String invoiceNumber,
    String productId,
    String skuId,
    String availabilityId,
    String productName,
    String skuName,
    String publisherName,
    String publisherId,
    String termAndBillingCycle,
    String discountDetails,
    String invoiceType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ServiceCostLineItem {
    unknownMembers = Members.of(unknownMembers);
  }
}
