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
 * What a subscription commits the customer to.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param amount In the currency of the customer or of the record.
 * @param currency ISO 4217 code, such as EUR.
 * @param grain {@code grain}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/order-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PurchaseCommitment(
    Long amount,
    String currency,
    String grain,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PurchaseCommitment {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.amount = amount;
    builder.currency = currency;
    builder.grain = grain;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link PurchaseCommitment}; what is not said stays absent. */
  public static final class Builder {
    private Long amount;
    private String currency;
    private String grain;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** In the currency of the customer or of the record. */
    public Builder amount(Long amount) {
      this.amount = amount;
      return this;
    }

    /** ISO 4217 code, such as EUR. */
    public Builder currency(String currency) {
      this.currency = currency;
      return this;
    }

    /** {@code grain} */
    public Builder grain(String grain) {
      this.grain = grain;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public PurchaseCommitment build() {
      return new PurchaseCommitment(amount, currency, grain, unknownMembers);
    }
  }
}
