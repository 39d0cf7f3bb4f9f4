// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which period's lines are exported.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param billingPeriod The current period or the last one. One of current, last,
 *     unknownFutureValue. Required in a request.
 * @param currencyCode ISO 4217 code, such as EUR. Required in a request.
 * @param attributeSet Full has all columns, basic leaves descriptive ones out. One of full, basic,
 *     unknownFutureValue.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/partners-billing-unbilledreconciliation-export">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnbilledReconciliationExportRequest(
    BillingPeriod billingPeriod,
    String currencyCode,
    AttributeSet attributeSet,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public UnbilledReconciliationExportRequest {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code billingPeriod}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record BillingPeriod(@JsonValue String value) {
    /** current. */
    public static final BillingPeriod CURRENT = new BillingPeriod("current");

    /** last. */
    public static final BillingPeriod LAST = new BillingPeriod("last");

    /** unknownFutureValue. */
    public static final BillingPeriod UNKNOWN_FUTURE_VALUE =
        new BillingPeriod("unknownFutureValue");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BillingPeriod {}

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * Values of {@code attributeSet}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record AttributeSet(@JsonValue String value) {
    /** full. */
    public static final AttributeSet FULL = new AttributeSet("full");

    /** basic. */
    public static final AttributeSet BASIC = new AttributeSet("basic");

    /** unknownFutureValue. */
    public static final AttributeSet UNKNOWN_FUTURE_VALUE = new AttributeSet("unknownFutureValue");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttributeSet {}

    @Override
    public String toString() {
      return value;
    }
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.billingPeriod = billingPeriod;
    builder.currencyCode = currencyCode;
    builder.attributeSet = attributeSet;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link UnbilledReconciliationExportRequest}; what is not said stays absent. */
  public static final class Builder {
    private BillingPeriod billingPeriod;
    private String currencyCode;
    private AttributeSet attributeSet;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /**
     * The current period or the last one. One of current, last, unknownFutureValue. Required in a
     * request.
     */
    public Builder billingPeriod(BillingPeriod billingPeriod) {
      this.billingPeriod = billingPeriod;
      return this;
    }

    /** ISO 4217 code, such as EUR. Required in a request. */
    public Builder currencyCode(String currencyCode) {
      this.currencyCode = currencyCode;
      return this;
    }

    /**
     * Full has all columns, basic leaves descriptive ones out. One of full, basic,
     * unknownFutureValue.
     */
    public Builder attributeSet(AttributeSet attributeSet) {
      this.attributeSet = attributeSet;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public UnbilledReconciliationExportRequest build() {
      return new UnbilledReconciliationExportRequest(
          billingPeriod, currencyCode, attributeSet, unknownMembers);
    }
  }
}
