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
 * The password of an account.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param password Secret.
 * @param forceChangePasswordNextSignIn Whether the password must be changed at the next sign-in.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphPasswordProfile(
    String password,
    Boolean forceChangePasswordNextSignIn,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public GraphPasswordProfile {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Without what is secret. */
  @Override
  public String toString() {
    return "GraphPasswordProfile[" + "]";
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.password = password;
    builder.forceChangePasswordNextSignIn = forceChangePasswordNextSignIn;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link GraphPasswordProfile}; what is not said stays absent. */
  public static final class Builder {
    private String password;
    private Boolean forceChangePasswordNextSignIn;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Secret. */
    public Builder password(String password) {
      this.password = password;
      return this;
    }

    /** Whether the password must be changed at the next sign-in. */
    public Builder forceChangePasswordNextSignIn(Boolean forceChangePasswordNextSignIn) {
      this.forceChangePasswordNextSignIn = forceChangePasswordNextSignIn;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public GraphPasswordProfile build() {
      return new GraphPasswordProfile(password, forceChangePasswordNextSignIn, unknownMembers);
    }
  }
}
