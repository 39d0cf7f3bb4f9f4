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
 * A line of an invoice for what was bought in new commerce: once, or as a subscription.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param partnerId {@code partnerId}
 * @param customerId {@code customerId}
 * @param customerName {@code customerName}
 * @param customerDomainName {@code customerDomainName}
 * @param customerCountry ISO country code of two letters.
 * @param invoiceNumber Id of the invoice.
 * @param mpnId Location id of the partner in the partner programme (PartnerID, once MPN id).
 * @param resellerMpnId MPN id of the indirect reseller.
 * @param orderId {@code orderId}
 * @param orderDate ISO 8601.
 * @param productId {@code productId}
 * @param skuId {@code skuId}
 * @param availabilityId Id of an availability of the SKU.
 * @param productName {@code productName}
 * @param skuName {@code skuName}
 * @param productQualifiers Read only. Sources do not agree on its shape.
 * @param chargeType Such as new, renew, cycleCharge, addQuantity, removeQuantity or
 *     cancelImmediate.
 * @param unitPrice Of one unit, before discounts.
 * @param effectiveUnitPrice Of one unit, after discounts and credits.
 * @param unitType What quantities are counted in, such as 10 GB/Month or Licenses.
 * @param quantity {@code quantity}
 * @param subtotal Without tax.
 * @param taxTotal Tax.
 * @param totalForCustomer With tax.
 * @param currency ISO 4217 code, such as EUR.
 * @param publisherName {@code publisherName}
 * @param publisherId {@code publisherId}
 * @param subscriptionDescription {@code subscriptionDescription}
 * @param subscriptionId {@code subscriptionId}
 * @param subscriptionStartDate ISO 8601. JSON's null, which can be sent as an unknown member, is
 *     not absence.
 * @param subscriptionEndDate ISO 8601. JSON's null, which can be sent as an unknown member, is not
 *     absence.
 * @param chargeStartDate Of the time that is charged. ISO 8601.
 * @param chargeEndDate Of the time that is charged. ISO 8601.
 * @param termAndBillingCycle The term and how often it is billed, in words.
 * @param alternateId Id that is easier to read.
 * @param referenceId {@code referenceId}
 * @param priceAdjustmentDescription Which discounts and credits were applied.
 * @param discountDetails {@code discountDetails}
 * @param pricingCurrency ISO 4217 code of the price list's currency.
 * @param pcToBCExchangeRate Units of the billing currency for one of the pricing currency.
 * @param pcToBCExchangeRateDate Which day's exchange rate it is. ISO 8601. JSON's null, which can
 *     be sent as an unknown member, is not absence.
 * @param billableQuantity How much is billed, in units.
 * @param meterDescription {@code meterDescription}
 * @param billingFrequency {@code billingFrequency}
 * @param reservationOrderId Id of the order of a reservation.
 * @param creditReasonCode {@code creditReasonCode}
 * @param invoiceLineItemType Read only.
 * @param billingProvider Read only.
 * @param promotionId Id of a promotion that is applied.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/invoice-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OneTimeInvoiceLineItem(
    ResourceAttributes attributes,
    String partnerId,
    String customerId,
    String customerName,
    String customerDomainName,
    String customerCountry,
    String invoiceNumber,
    String mpnId,
    Long resellerMpnId,
    String orderId,
    String orderDate,
    String productId,
    String skuId,
    String availabilityId,
    String productName,
    String skuName,
    JsonNode productQualifiers,
    String chargeType,
    BigDecimal unitPrice,
    BigDecimal effectiveUnitPrice,
    String unitType,
    Long quantity,
    BigDecimal subtotal,
    BigDecimal taxTotal,
    BigDecimal totalForCustomer,
    String currency,
    String publisherName,
    String publisherId,
    String subscriptionDescription,
    String subscriptionId,
    String subscriptionStartDate,
    String subscriptionEndDate,
    String chargeStartDate,
    String chargeEndDate,
    String termAndBillingCycle,
    String alternateId,
    String referenceId,
    String priceAdjustmentDescription,
    String discountDetails,
    String pricingCurrency,
    BigDecimal pcToBCExchangeRate,
    String pcToBCExchangeRateDate,
    BigDecimal billableQuantity,
    String meterDescription,
    String billingFrequency,
    String reservationOrderId,
    String creditReasonCode,
    InvoiceLineItemType invoiceLineItemType,
    BillingProvider billingProvider,
    String promotionId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OneTimeInvoiceLineItem {
    unknownMembers = Members.of(unknownMembers);
  }
}
