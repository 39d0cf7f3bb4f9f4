// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A line of the export of daily rated use.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param additionalInfo Further facts about the use.
 * @param availabilityId {@code AvailabilityId}
 * @param benefitID {@code BenefitID}
 * @param benefitOrderID {@code BenefitOrderID}
 * @param benefitType {@code BenefitType}
 * @param billingCurrency ISO 4217 code, such as EUR.
 * @param billingPreTaxTotal Without tax, in the billing currency.
 * @param chargeEndDate Of the time that is charged. ISO 8601.
 * @param chargeStartDate Of the time that is charged. ISO 8601.
 * @param chargeType Such as new, renew, cycleCharge, addQuantity, removeQuantity or
 *     cancelImmediate.
 * @param consumedService {@code ConsumedService}
 * @param creditPercentage Credit, in percent.
 * @param creditType Which credit, such as Partner Earned Credit Applied.
 * @param customerCountry ISO country code of two letters.
 * @param customerDomainName {@code CustomerDomainName}
 * @param customerId {@code CustomerId}
 * @param customerName {@code CustomerName}
 * @param effectiveUnitPrice Of one unit, after discounts and credits.
 * @param entitlementDescription {@code EntitlementDescription}
 * @param entitlementId {@code EntitlementId}
 * @param invoiceNumber Id of the invoice.
 * @param meterCategory {@code MeterCategory}
 * @param meterId {@code MeterId}
 * @param meterName {@code MeterName}
 * @param meterRegion {@code MeterRegion}
 * @param meterSubCategory {@code MeterSubCategory}
 * @param meterType {@code MeterType}
 * @param mpnId Location id of the partner in the partner programme (PartnerID, once MPN id).
 * @param partnerEarnedCreditPercentage Credit of the partner, in percent.
 * @param partnerId {@code PartnerId}
 * @param partnerName {@code PartnerName}
 * @param pCToBCExchangeRate Units of the billing currency for one of the pricing currency.
 * @param pricingCurrency ISO 4217 code of the price list's currency.
 * @param pricingPreTaxTotal Without tax, in the pricing currency.
 * @param productId {@code ProductId}
 * @param productName {@code ProductName}
 * @param publisherId {@code PublisherId}
 * @param publisherName {@code PublisherName}
 * @param quantity {@code Quantity}
 * @param resourceGroup {@code ResourceGroup}
 * @param resourceLocation {@code ResourceLocation}
 * @param resourceURI {@code ResourceURI}
 * @param serviceInfo1 {@code ServiceInfo1}
 * @param serviceInfo2 {@code ServiceInfo2}
 * @param skuId {@code SkuId}
 * @param skuName {@code SkuName}
 * @param subscriptionDescription {@code SubscriptionDescription}
 * @param subscriptionId {@code SubscriptionId}
 * @param tags As JSON text.
 * @param tier2MpnId MPN id of the indirect reseller; 0 where there is none.
 * @param unit What quantities are counted in, such as 1 Hour.
 * @param unitPrice Of one unit, before discounts.
 * @param unitType What quantities are counted in, such as 10 GB/Month or Licenses.
 * @param usageDate The day of the use, in UTC. ISO 8601.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerUsageExportRow(
    @JsonProperty("AdditionalInfo") String additionalInfo,
    @JsonProperty("AvailabilityId") String availabilityId,
    @JsonProperty("BenefitID") String benefitID,
    @JsonProperty("BenefitOrderID") String benefitOrderID,
    @JsonProperty("BenefitType") String benefitType,
    @JsonProperty("BillingCurrency") String billingCurrency,
    @JsonProperty("BillingPreTaxTotal") BigDecimal billingPreTaxTotal,
    @JsonProperty("ChargeEndDate") String chargeEndDate,
    @JsonProperty("ChargeStartDate") String chargeStartDate,
    @JsonProperty("ChargeType") String chargeType,
    @JsonProperty("ConsumedService") String consumedService,
    @JsonProperty("CreditPercentage") BigDecimal creditPercentage,
    @JsonProperty("CreditType") String creditType,
    @JsonProperty("CustomerCountry") String customerCountry,
    @JsonProperty("CustomerDomainName") String customerDomainName,
    @JsonProperty("CustomerId") String customerId,
    @JsonProperty("CustomerName") String customerName,
    @JsonProperty("EffectiveUnitPrice") BigDecimal effectiveUnitPrice,
    @JsonProperty("EntitlementDescription") String entitlementDescription,
    @JsonProperty("EntitlementId") String entitlementId,
    @JsonProperty("InvoiceNumber") String invoiceNumber,
    @JsonProperty("MeterCategory") String meterCategory,
    @JsonProperty("MeterId") String meterId,
    @JsonProperty("MeterName") String meterName,
    @JsonProperty("MeterRegion") String meterRegion,
    @JsonProperty("MeterSubCategory") String meterSubCategory,
    @JsonProperty("MeterType") String meterType,
    @JsonProperty("MpnId") String mpnId,
    @JsonProperty("PartnerEarnedCreditPercentage") BigDecimal partnerEarnedCreditPercentage,
    @JsonProperty("PartnerId") String partnerId,
    @JsonProperty("PartnerName") String partnerName,
    @JsonProperty("PCToBCExchangeRate") BigDecimal pCToBCExchangeRate,
    @JsonProperty("PricingCurrency") String pricingCurrency,
    @JsonProperty("PricingPreTaxTotal") BigDecimal pricingPreTaxTotal,
    @JsonProperty("ProductId") String productId,
    @JsonProperty("ProductName") String productName,
    @JsonProperty("PublisherId") String publisherId,
    @JsonProperty("PublisherName") String publisherName,
    @JsonProperty("Quantity") BigDecimal quantity,
    @JsonProperty("ResourceGroup") String resourceGroup,
    @JsonProperty("ResourceLocation") String resourceLocation,
    @JsonProperty("ResourceURI") String resourceURI,
    @JsonProperty("ServiceInfo1") String serviceInfo1,
    @JsonProperty("ServiceInfo2") String serviceInfo2,
    @JsonProperty("SkuId") String skuId,
    @JsonProperty("SkuName") String skuName,
    @JsonProperty("SubscriptionDescription") String subscriptionDescription,
    @JsonProperty("SubscriptionId") String subscriptionId,
    @JsonProperty("Tags") String tags,
    @JsonProperty("Tier2MpnId") String tier2MpnId,
    @JsonProperty("Unit") String unit,
    @JsonProperty("UnitPrice") BigDecimal unitPrice,
    @JsonProperty("UnitType") String unitType,
    @JsonProperty("UsageDate") String usageDate,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PartnerUsageExportRow {
    unknownMembers = Members.of(unknownMembers);
  }
}
