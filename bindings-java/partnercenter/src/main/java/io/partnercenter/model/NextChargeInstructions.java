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
 * What the next charge of a subscription is for.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param product {@code product}
 * @param quantity {@code quantity}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/subscription-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NextChargeInstructions(
    ProductTerm product,
    Long quantity,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public NextChargeInstructions {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.product = product;
    builder.quantity = quantity;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link NextChargeInstructions}; what is not said stays absent. */
  public static final class Builder {
    private ProductTerm product;
    private Long quantity;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code product} */
    public Builder product(ProductTerm product) {
      this.product = product;
      return this;
    }

    /** {@code quantity} */
    public Builder quantity(Long quantity) {
      this.quantity = quantity;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public NextChargeInstructions build() {
      return new NextChargeInstructions(product, quantity, unknownMembers);
    }
  }
}
