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
 * A licence, without some of its plans.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param skuId Required in a request.
 * @param disabledPlans Ids of plans that are not assigned.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignedLicense(
    String skuId,
    List<String> disabledPlans,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AssignedLicense {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.skuId = skuId;
    builder.disabledPlans = disabledPlans;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link AssignedLicense}; what is not said stays absent. */
  public static final class Builder {
    private String skuId;
    private List<String> disabledPlans;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Required in a request. */
    public Builder skuId(String skuId) {
      this.skuId = skuId;
      return this;
    }

    /** Ids of plans that are not assigned. */
    public Builder disabledPlans(List<String> disabledPlans) {
      this.disabledPlans = disabledPlans;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public AssignedLicense build() {
      return new AssignedLicense(skuId, disabledPlans, unknownMembers);
    }
  }
}
