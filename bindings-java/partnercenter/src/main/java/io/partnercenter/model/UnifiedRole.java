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
 * A role of the directory.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param roleDefinitionId Id of the role's template; the same in every tenant. Required in a
 *     request.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnifiedRole(
    String roleDefinitionId, @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public UnifiedRole {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.roleDefinitionId = roleDefinitionId;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link UnifiedRole}; what is not said stays absent. */
  public static final class Builder {
    private String roleDefinitionId;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Id of the role's template; the same in every tenant. Required in a request. */
    public Builder roleDefinitionId(String roleDefinitionId) {
      this.roleDefinitionId = roleDefinitionId;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public UnifiedRole build() {
      return new UnifiedRole(roleDefinitionId, unknownMembers);
    }
  }
}
