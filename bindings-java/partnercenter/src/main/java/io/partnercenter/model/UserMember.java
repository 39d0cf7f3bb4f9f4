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
 * A user who has a role.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param id Required in a request.
 * @param displayName {@code displayName}
 * @param userPrincipalName Sign-in name.
 * @param roleId {@code roleId}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/user-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserMember(
    ResourceAttributes attributes,
    String id,
    String displayName,
    String userPrincipalName,
    String roleId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public UserMember {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.attributes = attributes;
    builder.id = id;
    builder.displayName = displayName;
    builder.userPrincipalName = userPrincipalName;
    builder.roleId = roleId;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link UserMember}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String id;
    private String displayName;
    private String userPrincipalName;
    private String roleId;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** Required in a request. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** {@code displayName} */
    public Builder displayName(String displayName) {
      this.displayName = displayName;
      return this;
    }

    /** Sign-in name. */
    public Builder userPrincipalName(String userPrincipalName) {
      this.userPrincipalName = userPrincipalName;
      return this;
    }

    /** {@code roleId} */
    public Builder roleId(String roleId) {
      this.roleId = roleId;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public UserMember build() {
      return new UserMember(attributes, id, displayName, userPrincipalName, roleId, unknownMembers);
    }
  }
}
