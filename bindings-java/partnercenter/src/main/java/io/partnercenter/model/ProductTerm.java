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
 * Which product with which term.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param productId {@code productId}
 * @param skuId {@code skuId}
 * @param availabilityId Id of an availability of the SKU.
 * @param billingCycle How often it is billed.
 * @param termDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param promotionId Id of a promotion that is applied.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductTerm(
    String productId,
    String skuId,
    String availabilityId,
    BillingCycleType billingCycle,
    String termDuration,
    String promotionId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ProductTerm {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.productId = productId;
    builder.skuId = skuId;
    builder.availabilityId = availabilityId;
    builder.billingCycle = billingCycle;
    builder.termDuration = termDuration;
    builder.promotionId = promotionId;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ProductTerm}; what is not said stays absent. */
  public static final class Builder {
    private String productId;
    private String skuId;
    private String availabilityId;
    private BillingCycleType billingCycle;
    private String termDuration;
    private String promotionId;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code productId} */
    public Builder productId(String productId) {
      this.productId = productId;
      return this;
    }

    /** {@code skuId} */
    public Builder skuId(String skuId) {
      this.skuId = skuId;
      return this;
    }

    /** Id of an availability of the SKU. */
    public Builder availabilityId(String availabilityId) {
      this.availabilityId = availabilityId;
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
    public ProductTerm build() {
      return new ProductTerm(
          productId,
          skuId,
          availabilityId,
          billingCycle,
          termDuration,
          promotionId,
          unknownMembers);
    }
  }
}
