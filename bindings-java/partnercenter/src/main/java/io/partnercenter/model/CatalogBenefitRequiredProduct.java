// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What must have been bought for a benefit.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param productId {@code productId}
 * @param skuId {@code skuId}
 * @param termDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param billingCycle How often it is billed.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CatalogBenefitRequiredProduct(
    String productId,
    String skuId,
    String termDuration,
    String billingCycle,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CatalogBenefitRequiredProduct {
    unknownMembers = Members.of(unknownMembers);
  }
}
