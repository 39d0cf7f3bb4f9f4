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
 * What a referral is about.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param notes {@code notes}
 * @param dealValue In the currency of the referral.
 * @param currency ISO 4217 code, such as EUR.
 * @param closingDateTime ISO 8601.
 * @param requirements {@code requirements}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/referral-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralDetails(
    String notes,
    BigDecimal dealValue,
    String currency,
    String closingDateTime,
    ReferralRequirements requirements,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ReferralDetails {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.notes = notes;
    builder.dealValue = dealValue;
    builder.currency = currency;
    builder.closingDateTime = closingDateTime;
    builder.requirements = requirements;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ReferralDetails}; what is not said stays absent. */
  public static final class Builder {
    private String notes;
    private BigDecimal dealValue;
    private String currency;
    private String closingDateTime;
    private ReferralRequirements requirements;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code notes} */
    public Builder notes(String notes) {
      this.notes = notes;
      return this;
    }

    /** In the currency of the referral. */
    public Builder dealValue(BigDecimal dealValue) {
      this.dealValue = dealValue;
      return this;
    }

    /** ISO 4217 code, such as EUR. */
    public Builder currency(String currency) {
      this.currency = currency;
      return this;
    }

    /** ISO 8601. */
    public Builder closingDateTime(String closingDateTime) {
      this.closingDateTime = closingDateTime;
      return this;
    }

    /** {@code requirements} */
    public Builder requirements(ReferralRequirements requirements) {
      this.requirements = requirements;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ReferralDetails build() {
      return new ReferralDetails(
          notes, dealValue, currency, closingDateTime, requirements, unknownMembers);
    }
  }
}
