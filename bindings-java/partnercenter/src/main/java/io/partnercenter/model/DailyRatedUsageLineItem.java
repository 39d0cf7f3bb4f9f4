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
 * The rated use of a resource on one day, on an invoice of new commerce.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param partnerId {@code partnerId}
 * @param partnerName {@code partnerName}
 * @param customerId {@code customerId}
 * @param customerName {@code customerName}
 * @param customerDomainName {@code customerDomainName}
 * @param invoiceNumber Id of the invoice.
 * @param productId {@code productId}
 * @param skuId {@code skuId}
 * @param availabilityId Id of an availability of the SKU.
 * @param skuName {@code skuName}
 * @param productName {@code productName}
 * @param publisherName {@code publisherName}
 * @param publisherId {@code publisherId}
 * @param subscriptionId {@code subscriptionId}
 * @param subscriptionDescription {@code subscriptionDescription}
 * @param chargeStartDate Of the time that is charged. ISO 8601.
 * @param chargeEndDate Of the time that is charged. ISO 8601.
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
 * @param customerCountry ISO country code of two letters.
 * @param mpnId Location id of the partner in the partner programme (PartnerID, once MPN id).
 * @param resellerMpnId MPN id of the indirect reseller.
 * @param chargeType Such as new, renew, cycleCharge, addQuantity, removeQuantity or
 *     cancelImmediate.
 * @param unitPrice Of one unit, before discounts.
 * @param quantity {@code quantity}
 * @param unitType What quantities are counted in, such as 10 GB/Month or Licenses.
 * @param billingPreTaxTotal Without tax, in the billing currency.
 * @param billingCurrency ISO 4217 code, such as EUR.
 * @param pricingPreTaxTotal Without tax, in the pricing currency.
 * @param pricingCurrency ISO 4217 code of the price list's currency.
 * @param entitlementId Id of the Azure subscription, under an Azure plan.
 * @param entitlementDescription {@code entitlementDescription}
 * @param pcToBCExchangeRate Units of the billing currency for one of the pricing currency.
 * @param pcToBCExchangeRateDate Which day's exchange rate it is. ISO 8601. JSON's null, which can
 *     be sent as an unknown member, is not absence.
 * @param effectiveUnitPrice Of one unit, after discounts and credits.
 * @param rateOfPartnerEarnedCredit Credit of the partner, in percent.
 * @param hasPartnerEarnedCredit {@code hasPartnerEarnedCredit}
 * @param creditType Which credit, such as Partner Earned Credit Applied.
 * @param rateOfCredit Credit, in percent. JSON's null, which can be sent as an unknown member, is
 *     not absence.
 * @param invoiceLineItemType Read only.
 * @param billingProvider Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/invoice-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DailyRatedUsageLineItem(
    ResourceAttributes attributes,
    String partnerId,
    String partnerName,
    String customerId,
    String customerName,
    String customerDomainName,
    String invoiceNumber,
    String productId,
    String skuId,
    String availabilityId,
    String skuName,
    String productName,
    String publisherName,
    String publisherId,
    String subscriptionId,
    String subscriptionDescription,
    String chargeStartDate,
    String chargeEndDate,
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
    String customerCountry,
    String mpnId,
    String resellerMpnId,
    String chargeType,
    BigDecimal unitPrice,
    BigDecimal quantity,
    String unitType,
    BigDecimal billingPreTaxTotal,
    String billingCurrency,
    BigDecimal pricingPreTaxTotal,
    String pricingCurrency,
    String entitlementId,
    String entitlementDescription,
    BigDecimal pcToBCExchangeRate,
    String pcToBCExchangeRateDate,
    BigDecimal effectiveUnitPrice,
    BigDecimal rateOfPartnerEarnedCredit,
    Boolean hasPartnerEarnedCredit,
    String creditType,
    BigDecimal rateOfCredit,
    InvoiceLineItemType invoiceLineItemType,
    BillingProvider billingProvider,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DailyRatedUsageLineItem {
    unknownMembers = Members.of(unknownMembers);
  }
}
