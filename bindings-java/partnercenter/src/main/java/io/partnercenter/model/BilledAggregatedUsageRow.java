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
 * A line of the export of aggregated use.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param productId {@code ProductId}
 * @param skuId {@code SkuId}
 * @param meterId {@code MeterId}
 * @param priceBenefits Which benefits lower the price, as JSON text.
 * @param partnerPrice In the pricing currency.
 * @param effectiveUnitPrice Of one unit, after discounts and credits.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BilledAggregatedUsageRow(
    @JsonProperty("ProductId") String productId,
    @JsonProperty("SkuId") String skuId,
    @JsonProperty("MeterId") String meterId,
    @JsonProperty("PriceBenefits") String priceBenefits,
    @JsonProperty("PartnerPrice") BigDecimal partnerPrice,
    @JsonProperty("EffectiveUnitPrice") BigDecimal effectiveUnitPrice,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BilledAggregatedUsageRow {
    unknownMembers = Members.of(unknownMembers);
  }
}
