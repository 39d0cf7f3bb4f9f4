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
 * A trial offer, and what it can become.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param offerId {@code offerId}
 * @param targetOfferId {@code targetOfferId}
 * @param orderId {@code orderId}
 * @param quantity {@code quantity}
 * @param billingCycle How often it is billed.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/conversions-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Conversion(
    ResourceAttributes attributes,
    String offerId,
    String targetOfferId,
    String orderId,
    Long quantity,
    BillingCycleType billingCycle,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Conversion {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.attributes = attributes;
    builder.offerId = offerId;
    builder.targetOfferId = targetOfferId;
    builder.orderId = orderId;
    builder.quantity = quantity;
    builder.billingCycle = billingCycle;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Conversion}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String offerId;
    private String targetOfferId;
    private String orderId;
    private Long quantity;
    private BillingCycleType billingCycle;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code offerId} */
    public Builder offerId(String offerId) {
      this.offerId = offerId;
      return this;
    }

    /** {@code targetOfferId} */
    public Builder targetOfferId(String targetOfferId) {
      this.targetOfferId = targetOfferId;
      return this;
    }

    /** {@code orderId} */
    public Builder orderId(String orderId) {
      this.orderId = orderId;
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

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Conversion build() {
      return new Conversion(
          attributes, offerId, targetOfferId, orderId, quantity, billingCycle, unknownMembers);
    }
  }
}
