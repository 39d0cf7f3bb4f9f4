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
 * An action on a resource.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param resource {@code resource}
 * @param action {@code action}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Permission(
    String resource,
    String action,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Permission {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.resource = resource;
    builder.action = action;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Permission}; what is not said stays absent. */
  public static final class Builder {
    private String resource;
    private String action;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code resource} */
    public Builder resource(String resource) {
      this.resource = resource;
      return this;
    }

    /** {@code action} */
    public Builder action(String action) {
      this.action = action;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Permission build() {
      return new Permission(resource, action, unknownMembers);
    }
  }
}
