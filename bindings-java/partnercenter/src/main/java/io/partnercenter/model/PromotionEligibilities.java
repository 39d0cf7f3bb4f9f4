// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Which promotions a customer may have for an item.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param catalogItemId Product, SKU and availability, joined by colons.
 * @param quantity {@code quantity}
 * @param billingCycle How often it is billed.
 * @param termDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param eligibilities Sources do not agree on its shape.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/promotion-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PromotionEligibilities(
    ResourceAttributes attributes,
    Long id,
    String catalogItemId,
    Long quantity,
    BillingCycleType billingCycle,
    String termDuration,
    JsonNode eligibilities,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PromotionEligibilities {
    unknownMembers = Members.of(unknownMembers);
  }
}
