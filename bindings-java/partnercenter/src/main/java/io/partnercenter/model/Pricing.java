// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an item costs.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param listPrice Of one unit, before discounts. JSON's null, which can be sent as an unknown
 *     member, is not absence.
 * @param discountedPrice Of one unit, after discounts. JSON's null, which can be sent as an unknown
 *     member, is not absence.
 * @param proratedPrice Of one unit, for the part of the term that is left. JSON's null, which can
 *     be sent as an unknown member, is not absence.
 * @param price JSON's null, which can be sent as an unknown member, is not absence.
 * @param extendedPrice For all units. JSON's null, which can be sent as an unknown member, is not
 *     absence.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/cart-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pricing(
    BigDecimal listPrice,
    BigDecimal discountedPrice,
    BigDecimal proratedPrice,
    BigDecimal price,
    BigDecimal extendedPrice,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Pricing {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.listPrice = listPrice;
    builder.discountedPrice = discountedPrice;
    builder.proratedPrice = proratedPrice;
    builder.price = price;
    builder.extendedPrice = extendedPrice;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Pricing}; what is not said stays absent. */
  public static final class Builder {
    private BigDecimal listPrice;
    private BigDecimal discountedPrice;
    private BigDecimal proratedPrice;
    private BigDecimal price;
    private BigDecimal extendedPrice;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Of one unit, before discounts. JSON's null, which can be sent as an unknown member, is not
     * absence.
     */
    public Builder listPrice(BigDecimal listPrice) {
      this.listPrice = listPrice;
      return this;
    }

    /**
     * Of one unit, after discounts. JSON's null, which can be sent as an unknown member, is not
     * absence.
     */
    public Builder discountedPrice(BigDecimal discountedPrice) {
      this.discountedPrice = discountedPrice;
      return this;
    }

    /**
     * Of one unit, for the part of the term that is left. JSON's null, which can be sent as an
     * unknown member, is not absence.
     */
    public Builder proratedPrice(BigDecimal proratedPrice) {
      this.proratedPrice = proratedPrice;
      return this;
    }

    /** JSON's null, which can be sent as an unknown member, is not absence. */
    public Builder price(BigDecimal price) {
      this.price = price;
      return this;
    }

    /** For all units. JSON's null, which can be sent as an unknown member, is not absence. */
    public Builder extendedPrice(BigDecimal extendedPrice) {
      this.extendedPrice = extendedPrice;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Pricing build() {
      return new Pricing(
          listPrice, discountedPrice, proratedPrice, price, extendedPrice, unknownMembers);
    }
  }
}
