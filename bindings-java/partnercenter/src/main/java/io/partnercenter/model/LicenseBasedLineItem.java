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
 * A line of an invoice for licences bought in the old way.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes Sources do not agree on its shape.
 * @param partnerId {@code partnerId}
 * @param customerId {@code customerId}
 * @param customerName {@code customerName}
 * @param mpnId Location id of the partner in the partner programme (PartnerID, once MPN id).
 * @param tier2MpnId MPN id of the indirect reseller; 0 where there is none.
 * @param orderId {@code orderId}
 * @param subscriptionId {@code subscriptionId}
 * @param subscriptionName {@code subscriptionName}
 * @param subscriptionDescription {@code subscriptionDescription}
 * @param billingCycleType How often it is billed.
 * @param domainName {@code domainName}
 * @param syndicationPartnerSubscriptionNumber {@code syndicationPartnerSubscriptionNumber}
 * @param offerId {@code offerId}
 * @param durableOfferId {@code durableOfferId}
 * @param offerName {@code offerName}
 * @param subscriptionStartDate ISO 8601.
 * @param subscriptionEndDate ISO 8601.
 * @param chargeStartDate Of the time that is charged. ISO 8601.
 * @param chargeEndDate Of the time that is charged. ISO 8601.
 * @param chargeType Such as new, renew, cycleCharge, addQuantity, removeQuantity or
 *     cancelImmediate.
 * @param unitPrice Of one unit, before discounts.
 * @param quantity {@code quantity}
 * @param amount In the currency of the customer or of the record.
 * @param totalOtherDiscount {@code totalOtherDiscount}
 * @param subtotal Without tax.
 * @param tax Tax.
 * @param totalForCustomer With tax.
 * @param currency ISO 4217 code, such as EUR.
 * @param invoiceLineItemType Read only.
 * @param billingProvider Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/invoice-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicenseBasedLineItem(
    JsonNode attributes,
    String partnerId,
    String customerId,
    String customerName,
    Long mpnId,
    Long tier2MpnId,
    String orderId,
    String subscriptionId,
    String subscriptionName,
    String subscriptionDescription,
    String billingCycleType,
    String domainName,
    String syndicationPartnerSubscriptionNumber,
    String offerId,
    String durableOfferId,
    String offerName,
    String subscriptionStartDate,
    String subscriptionEndDate,
    String chargeStartDate,
    String chargeEndDate,
    String chargeType,
    BigDecimal unitPrice,
    Long quantity,
    BigDecimal amount,
    BigDecimal totalOtherDiscount,
    BigDecimal subtotal,
    BigDecimal tax,
    BigDecimal totalForCustomer,
    String currency,
    InvoiceLineItemType invoiceLineItemType,
    BillingProvider billingProvider,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public LicenseBasedLineItem {
    unknownMembers = Members.of(unknownMembers);
  }
}
