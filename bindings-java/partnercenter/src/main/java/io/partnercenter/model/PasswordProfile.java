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
 * The password of a new account.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param forceChangePassword Whether the password must be changed at the next sign-in.
 * @param password Secret.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/utility-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PasswordProfile(
    Boolean forceChangePassword,
    String password,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PasswordProfile {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Without what is secret. */
  @Override
  public String toString() {
    return "PasswordProfile[" + "]";
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.forceChangePassword = forceChangePassword;
    builder.password = password;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link PasswordProfile}; what is not said stays absent. */
  public static final class Builder {
    private Boolean forceChangePassword;
    private String password;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Whether the password must be changed at the next sign-in. */
    public Builder forceChangePassword(Boolean forceChangePassword) {
      this.forceChangePassword = forceChangePassword;
      return this;
    }

    /** Secret. */
    public Builder password(String password) {
      this.password = password;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public PasswordProfile build() {
      return new PasswordProfile(forceChangePassword, password, unknownMembers);
    }
  }
}
