// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A line of an invoice or of reconciliation; which members it has depends on the provider.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * <p>By {@code attributes.objectType} it is one of {@link OneTimeInvoiceLineItem}
 * (OneTimeInvoiceLineItem), {@link DailyRatedUsageLineItem} (DailyRatedUsageLineItem), {@link
 * LicenseBasedLineItem} (LicenseBasedLineItem), {@link UsageBasedLineItem} (UsageBasedLineItem),
 * {@link DailyUsageLineItem} (DailyUsageLineItem); {@link #as} gives it.
 *
 * @param attributes `objectType` says which members there are.
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
 * @param productQualifiers {@code productQualifiers}
 * @param chargeType Such as new, renew, cycleCharge, addQuantity, removeQuantity or
 *     cancelImmediate.
 * @param unitPrice Of one unit, before discounts.
 * @param effectiveUnitPrice Of one unit, after discounts and credits.
 * @param unitType What quantities are counted in, such as 10 GB/Month or Licenses.
 * @param quantity In units; may be negative.
 * @param subtotal Without tax.
 * @param taxTotal Tax.
 * @param totalForCustomer With tax.
 * @param currency ISO 4217 code, such as EUR.
 * @param publisherName {@code publisherName}
 * @param publisherId {@code publisherId}
 * @param subscriptionDescription {@code subscriptionDescription}
 * @param subscriptionId {@code subscriptionId}
 * @param subscriptionStartDate ISO 8601.
 * @param subscriptionEndDate ISO 8601.
 * @param chargeStartDate Of the time that is charged. ISO 8601.
 * @param chargeEndDate Of the time that is charged. ISO 8601.
 * @param termAndBillingCycle The term and how often it is billed, in words.
 * @param alternateId Id that is easier to read.
 * @param referenceId {@code referenceId}
 * @param priceAdjustmentDescription Which discounts and credits were applied.
 * @param discountDetails {@code discountDetails}
 * @param pricingCurrency ISO 4217 code of the price list's currency.
 * @param pcToBCExchangeRate Units of the billing currency for one of the pricing currency.
 * @param pcToBCExchangeRateDate Which day's exchange rate it is. ISO 8601.
 * @param billableQuantity How much is billed, in units.
 * @param meterDescription {@code meterDescription}
 * @param billingFrequency {@code billingFrequency}
 * @param reservationOrderId Id of the order of a reservation.
 * @param promotionId Id of a promotion that is applied.
 * @param partnerName {@code partnerName}
 * @param usageDate The day of the use, in UTC. ISO 8601.
 * @param meterType {@code meterType}
 * @param meterCategory {@code meterCategory}
 * @param meterId {@code meterId}
 * @param meterSubCategory {@code meterSubCategory}
 * @param meterName {@code meterName}
 * @param meterRegion {@code meterRegion}
 * @param unitOfMeasure What quantities are counted in, such as 1 Hour.
 * @param resourceLocation Where it is.
 * @param consumedService {@code consumedService}
 * @param resourceGroup {@code resourceGroup}
 * @param resourceUri Where the resource is.
 * @param tags Tags of the Azure resource.
 * @param additionalInfo Further facts about the use.
 * @param serviceInfo1 {@code serviceInfo1}
 * @param serviceInfo2 {@code serviceInfo2}
 * @param billingPreTaxTotal Without tax, in the billing currency.
 * @param billingCurrency ISO 4217 code, such as EUR.
 * @param pricingPreTaxTotal Without tax, in the pricing currency.
 * @param entitlementId Id of the Azure subscription, under an Azure plan.
 * @param entitlementDescription {@code entitlementDescription}
 * @param rateOfPartnerEarnedCredit Credit of the partner, in percent.
 * @param rateOfCredit Credit, in percent.
 * @param creditType Which credit, such as Partner Earned Credit Applied.
 * @param benefitOrderId {@code benefitOrderId}
 * @param benefitId {@code benefitId}
 * @param benefitType {@code benefitType}
 * @param customerBillableAccount {@code customerBillableAccount}
 * @param partnerBillableAccountId {@code partnerBillableAccountId}
 * @param domainName {@code domainName}
 * @param customerCompanyName {@code customerCompanyName}
 * @param tier2MpnId MPN id of the indirect reseller; 0 where there is none.
 * @param subscriptionName {@code subscriptionName}
 * @param billingCycleType How often it is billed.
 * @param serviceName {@code serviceName}
 * @param serviceType {@code serviceType}
 * @param resourceGuid {@code resourceGuid}
 * @param resourceName {@code resourceName}
 * @param region {@code region}
 * @param consumedQuantity How much was used, in units.
 * @param unit What quantities are counted in, such as 1 Hour.
 * @param detailLineItemId {@code detailLineItemId}
 * @param sku {@code sku}
 * @param includedQuantity How much is free, in units a month.
 * @param overageQuantity How much was used beyond what is included, in units.
 * @param listPrice Of one unit, before discounts.
 * @param pretaxCharges Without tax, in the billing currency.
 * @param taxAmount Tax.
 * @param postTaxTotal With tax.
 * @param pretaxEffectiveRate Of one unit, without tax.
 * @param postTaxEffectiveRate Of one unit, with tax.
 * @param syndicationPartnerSubscriptionNumber {@code syndicationPartnerSubscriptionNumber}
 * @param offerId {@code offerId}
 * @param durableOfferId {@code durableOfferId}
 * @param offerName {@code offerName}
 * @param amount In the currency of the customer or of the record.
 * @param totalOtherDiscount {@code totalOtherDiscount}
 * @param tax Tax.
 * @param invoiceLineItemType Read only.
 * @param billingProvider Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-invoiceline-items">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvoiceLineItem(
    ResourceAttributes attributes,
    String partnerId,
    String customerId,
    String customerName,
    String customerDomainName,
    String customerCountry,
    String invoiceNumber,
    Long mpnId,
    String resellerMpnId,
    String orderId,
    String orderDate,
    String productId,
    String skuId,
    String availabilityId,
    String productName,
    String skuName,
    List<String> productQualifiers,
    String chargeType,
    BigDecimal unitPrice,
    BigDecimal effectiveUnitPrice,
    String unitType,
    BigDecimal quantity,
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
    String promotionId,
    String partnerName,
    String usageDate,
    String meterType,
    String meterCategory,
    String meterId,
    String meterSubCategory,
    String meterName,
    String meterRegion,
    String unitOfMeasure,
    String resourceLocation,
    String consumedService,
    String resourceGroup,
    String resourceUri,
    String tags,
    String additionalInfo,
    String serviceInfo1,
    String serviceInfo2,
    BigDecimal billingPreTaxTotal,
    String billingCurrency,
    BigDecimal pricingPreTaxTotal,
    String entitlementId,
    String entitlementDescription,
    BigDecimal rateOfPartnerEarnedCredit,
    BigDecimal rateOfCredit,
    String creditType,
    String benefitOrderId,
    String benefitId,
    String benefitType,
    String customerBillableAccount,
    String partnerBillableAccountId,
    String domainName,
    String customerCompanyName,
    Long tier2MpnId,
    String subscriptionName,
    String billingCycleType,
    String serviceName,
    String serviceType,
    String resourceGuid,
    String resourceName,
    String region,
    BigDecimal consumedQuantity,
    String unit,
    Long detailLineItemId,
    String sku,
    Long includedQuantity,
    Long overageQuantity,
    BigDecimal listPrice,
    BigDecimal pretaxCharges,
    BigDecimal taxAmount,
    BigDecimal postTaxTotal,
    BigDecimal pretaxEffectiveRate,
    BigDecimal postTaxEffectiveRate,
    String syndicationPartnerSubscriptionNumber,
    String offerId,
    String durableOfferId,
    String offerName,
    BigDecimal amount,
    BigDecimal totalOtherDiscount,
    BigDecimal tax,
    InvoiceLineItemType invoiceLineItemType,
    BillingProvider billingProvider,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InvoiceLineItem {
    unknownMembers = Members.of(unknownMembers);
  }

  /** The same with the members of a variant. */
  public <V> V as(Class<V> variant) {
    return Members.as(this, variant);
  }
}
