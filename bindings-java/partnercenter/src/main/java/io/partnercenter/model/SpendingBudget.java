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
 * How much a customer may use in a month.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param amount For one month, in the customer's currency; null is none. JSON's null, which can be
 *     sent as an unknown member, is not absence.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/customer-usage-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpendingBudget(
    ResourceAttributes attributes,
    BigDecimal amount,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SpendingBudget {
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
    builder.amount = amount;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link SpendingBudget}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private BigDecimal amount;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /**
     * For one month, in the customer's currency; null is none. JSON's null, which can be sent as an
     * unknown member, is not absence.
     */
    public Builder amount(BigDecimal amount) {
      this.amount = amount;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public SpendingBudget build() {
      return new SpendingBudget(attributes, amount, unknownMembers);
    }
  }
}
