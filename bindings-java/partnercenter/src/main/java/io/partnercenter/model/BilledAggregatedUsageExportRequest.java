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
 * Which invoice's aggregated use is exported.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param invoiceId Required in a request.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/partners-billing-billedaggregatedusage-export">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BilledAggregatedUsageExportRequest(
    String invoiceId, @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BilledAggregatedUsageExportRequest {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.invoiceId = invoiceId;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link BilledAggregatedUsageExportRequest}; what is not said stays absent. */
  public static final class Builder {
    private String invoiceId;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Required in a request. */
    public Builder invoiceId(String invoiceId) {
      this.invoiceId = invoiceId;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public BilledAggregatedUsageExportRequest build() {
      return new BilledAggregatedUsageExportRequest(invoiceId, unknownMembers);
    }
  }
}
