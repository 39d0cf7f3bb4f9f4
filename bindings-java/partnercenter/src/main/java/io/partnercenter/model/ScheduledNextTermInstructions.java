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
 * What a subscription is to be in its next term.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param product {@code product}
 * @param quantity {@code quantity}
 * @param customTermEndDate When the term is to end, instead of its full length. ISO 8601. JSON's
 *     null, which can be sent as an unknown member, is not absence.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/subscription-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScheduledNextTermInstructions(
    ProductTerm product,
    Long quantity,
    String customTermEndDate,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ScheduledNextTermInstructions {
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
    builder.customTermEndDate = customTermEndDate;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ScheduledNextTermInstructions}; what is not said stays absent. */
  public static final class Builder {
    private ProductTerm product;
    private Long quantity;
    private String customTermEndDate;
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

    /**
     * When the term is to end, instead of its full length. ISO 8601. JSON's null, which can be sent
     * as an unknown member, is not absence.
     */
    public Builder customTermEndDate(String customTermEndDate) {
      this.customTermEndDate = customTermEndDate;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ScheduledNextTermInstructions build() {
      return new ScheduledNextTermInstructions(
          product, quantity, customTermEndDate, unknownMembers);
    }
  }
}
