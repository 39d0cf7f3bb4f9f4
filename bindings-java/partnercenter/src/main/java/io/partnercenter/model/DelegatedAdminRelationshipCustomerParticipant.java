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
 * The customer of a GDAP relationship.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param tenantId {@code tenantId}
 * @param displayName {@code displayName}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DelegatedAdminRelationshipCustomerParticipant(
    String tenantId,
    String displayName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DelegatedAdminRelationshipCustomerParticipant {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.tenantId = tenantId;
    builder.displayName = displayName;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /**
   * Makes a {@link DelegatedAdminRelationshipCustomerParticipant}; what is not said stays absent.
   */
  public static final class Builder {
    private String tenantId;
    private String displayName;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code tenantId} */
    public Builder tenantId(String tenantId) {
      this.tenantId = tenantId;
      return this;
    }

    /** {@code displayName} */
    public Builder displayName(String displayName) {
      this.displayName = displayName;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public DelegatedAdminRelationshipCustomerParticipant build() {
      return new DelegatedAdminRelationshipCustomerParticipant(
          tenantId, displayName, unknownMembers);
    }
  }
}
