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
 * What something counts for: a subscription, a resource group, a management group.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param type {@code type}
 * @param subscriptionId {@code subscriptionId}
 * @param entitlementId Id of the Azure subscription, under an Azure plan.
 * @param managementGroupId {@code managementGroupId}
 * @param resourceGroupId {@code resourceGroupId}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/subscription-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scope(
    String type,
    String subscriptionId,
    String entitlementId,
    String managementGroupId,
    String resourceGroupId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Scope {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.subscriptionId = subscriptionId;
    builder.entitlementId = entitlementId;
    builder.managementGroupId = managementGroupId;
    builder.resourceGroupId = resourceGroupId;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Scope}; what is not said stays absent. */
  public static final class Builder {
    private String type;
    private String subscriptionId;
    private String entitlementId;
    private String managementGroupId;
    private String resourceGroupId;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code type} */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** {@code subscriptionId} */
    public Builder subscriptionId(String subscriptionId) {
      this.subscriptionId = subscriptionId;
      return this;
    }

    /** Id of the Azure subscription, under an Azure plan. */
    public Builder entitlementId(String entitlementId) {
      this.entitlementId = entitlementId;
      return this;
    }

    /** {@code managementGroupId} */
    public Builder managementGroupId(String managementGroupId) {
      this.managementGroupId = managementGroupId;
      return this;
    }

    /** {@code resourceGroupId} */
    public Builder resourceGroupId(String resourceGroupId) {
      this.resourceGroupId = resourceGroupId;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Scope build() {
      return new Scope(
          type, subscriptionId, entitlementId, managementGroupId, resourceGroupId, unknownMembers);
    }
  }
}
