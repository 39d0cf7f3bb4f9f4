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
 * Who grants something by a policy.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param grantorType Such as billAccount.
 * @param tenantID Tenant id.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Grantor(
    String grantorType,
    String tenantID,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Grantor {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.grantorType = grantorType;
    builder.tenantID = tenantID;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Grantor}; what is not said stays absent. */
  public static final class Builder {
    private String grantorType;
    private String tenantID;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Such as billAccount. */
    public Builder grantorType(String grantorType) {
      this.grantorType = grantorType;
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
    public Grantor build() {
      return new Grantor(grantorType, tenantID, unknownMembers);
    }
  }
}
