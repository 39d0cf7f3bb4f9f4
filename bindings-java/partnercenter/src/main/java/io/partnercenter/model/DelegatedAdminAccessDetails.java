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
 * Roles of the directory.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param unifiedRoles Required in a request.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DelegatedAdminAccessDetails(
    List<UnifiedRole> unifiedRoles,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DelegatedAdminAccessDetails {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.unifiedRoles = unifiedRoles;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link DelegatedAdminAccessDetails}; what is not said stays absent. */
  public static final class Builder {
    private List<UnifiedRole> unifiedRoles;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Required in a request. */
    public Builder unifiedRoles(List<UnifiedRole> unifiedRoles) {
      this.unifiedRoles = unifiedRoles;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public DelegatedAdminAccessDetails build() {
      return new DelegatedAdminAccessDetails(unifiedRoles, unknownMembers);
    }
  }
}
