// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An item that promotions are wanted for.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param catalogItemId Product, SKU and availability, joined by colons.
 * @param quantity {@code quantity}
 * @param billingCycle How often it is billed.
 * @param termDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param promotionId Id of a promotion that is applied.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/promotion-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PromotionEligibilitiesRequestItem(
    Long id,
    String catalogItemId,
    Long quantity,
    BillingCycleType billingCycle,
    String termDuration,
    String promotionId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PromotionEligibilitiesRequestItem {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.catalogItemId = catalogItemId;
    builder.quantity = quantity;
    builder.billingCycle = billingCycle;
    builder.termDuration = termDuration;
    builder.promotionId = promotionId;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link PromotionEligibilitiesRequestItem}; what is not said stays absent. */
  public static final class Builder {
    private Long id;
    private String catalogItemId;
    private Long quantity;
    private BillingCycleType billingCycle;
    private String termDuration;
    private String promotionId;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code id} */
    public Builder id(Long id) {
      this.id = id;
      return this;
    }

    /** Product, SKU and availability, joined by colons. */
    public Builder catalogItemId(String catalogItemId) {
      this.catalogItemId = catalogItemId;
      return this;
    }

    /** {@code quantity} */
    public Builder quantity(Long quantity) {
      this.quantity = quantity;
      return this;
    }

    /** How often it is billed. */
    public Builder billingCycle(BillingCycleType billingCycle) {
      this.billingCycle = billingCycle;
      return this;
    }

    /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
    public Builder termDuration(String termDuration) {
      this.termDuration = termDuration;
      return this;
    }

    /** Id of a promotion that is applied. */
    public Builder promotionId(String promotionId) {
      this.promotionId = promotionId;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public PromotionEligibilitiesRequestItem build() {
      return new PromotionEligibilitiesRequestItem(
          id, catalogItemId, quantity, billingCycle, termDuration, promotionId, unknownMembers);
    }
  }
}
