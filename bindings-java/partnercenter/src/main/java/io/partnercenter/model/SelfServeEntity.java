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
 * Whom a self-serve policy is about.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param selfServeEntityType Such as customer.
 * @param tenantID Tenant id.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SelfServeEntity(
    String selfServeEntityType,
    String tenantID,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SelfServeEntity {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.selfServeEntityType = selfServeEntityType;
    builder.tenantID = tenantID;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link SelfServeEntity}; what is not said stays absent. */
  public static final class Builder {
    private String selfServeEntityType;
    private String tenantID;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Such as customer. */
    public Builder selfServeEntityType(String selfServeEntityType) {
      this.selfServeEntityType = selfServeEntityType;
      return this;
    }

    /** Tenant id. */
    public Builder tenantID(String tenantID) {
      this.tenantID = tenantID;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public SelfServeEntity build() {
      return new SelfServeEntity(selfServeEntityType, tenantID, unknownMembers);
    }
  }
}
