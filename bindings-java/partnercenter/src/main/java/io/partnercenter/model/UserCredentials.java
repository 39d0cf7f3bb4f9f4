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
 * How somebody signs in for the first time.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param userName {@code userName}
 * @param password Secret: shown once.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/user-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserCredentials(
    String userName,
    String password,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public UserCredentials {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Without what is secret. */
  @Override
  public String toString() {
    return "UserCredentials[" + "userName=" + userName + "]";
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.userName = userName;
    builder.password = password;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link UserCredentials}; what is not said stays absent. */
  public static final class Builder {
    private String userName;
    private String password;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code userName} */
    public Builder userName(String userName) {
      this.userName = userName;
      return this;
    }

    /** Secret: shown once. */
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
    public UserCredentials build() {
      return new UserCredentials(userName, password, unknownMembers);
    }
  }
}
