// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.List;
import java.util.Map;

/**
 * A product that a promotion is for.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param productId {@code productId}
 * @param skuId {@code skuId}
 * @param term {@code term}
 * @param pricingPolicies {@code pricingPolicies}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductPromotionRequiredProduct(
    String productId,
    String skuId,
    ProductPromotionTerm term,
    List<ProductPromotionPricingPolicy> pricingPolicies,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ProductPromotionRequiredProduct {
    unknownMembers = Members.of(unknownMembers);
  }
}
