// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A licence to be assigned, without some of its plans.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param excludedPlans Ids of plans that are not assigned.
 * @param skuId {@code skuId}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/license-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicenseAssignment(
    List<String> excludedPlans,
    String skuId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public LicenseAssignment {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.excludedPlans = excludedPlans;
    builder.skuId = skuId;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link LicenseAssignment}; what is not said stays absent. */
  public static final class Builder {
    private List<String> excludedPlans;
    private String skuId;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Ids of plans that are not assigned. */
    public Builder excludedPlans(List<String> excludedPlans) {
      this.excludedPlans = excludedPlans;
      return this;
    }

    /** {@code skuId} */
    public Builder skuId(String skuId) {
      this.skuId = skuId;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public LicenseAssignment build() {
      return new LicenseAssignment(excludedPlans, skuId, unknownMembers);
    }
  }
}
