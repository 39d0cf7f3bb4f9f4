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
 * Which invoice's rated use is exported.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param invoiceId Required in a request.
 * @param attributeSet Full has all columns, basic leaves descriptive ones out. One of full, basic,
 *     unknownFutureValue.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/partners-billing-billedusage-export">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BilledUsageExportRequest(
    String invoiceId,
    AttributeSet attributeSet,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BilledUsageExportRequest {
    unknownMembers = Members.of(unknownMembers);
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
    builder.invoiceId = invoiceId;
    builder.attributeSet = attributeSet;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link BilledUsageExportRequest}; what is not said stays absent. */
  public static final class Builder {
    private String invoiceId;
    private AttributeSet attributeSet;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Required in a request. */
    public Builder invoiceId(String invoiceId) {
      this.invoiceId = invoiceId;
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
    public BilledUsageExportRequest build() {
      return new BilledUsageExportRequest(invoiceId, attributeSet, unknownMembers);
    }
  }
}
