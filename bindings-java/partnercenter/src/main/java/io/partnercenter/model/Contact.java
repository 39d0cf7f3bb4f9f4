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
 * A person, and how to reach it.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param firstName {@code firstName}
 * @param lastName {@code lastName}
 * @param email {@code email}
 * @param phoneNumber {@code phoneNumber}
 * @param middleName {@code middleName}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/utility-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(
    String firstName,
    String lastName,
    String email,
    String phoneNumber,
    String middleName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Contact {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.firstName = firstName;
    builder.lastName = lastName;
    builder.email = email;
    builder.phoneNumber = phoneNumber;
    builder.middleName = middleName;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Contact}; what is not said stays absent. */
  public static final class Builder {
    private String firstName;
    private String lastName;
    private String email;
    private String phoneNumber;
    private String middleName;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code firstName} */
    public Builder firstName(String firstName) {
      this.firstName = firstName;
      return this;
    }

    /** {@code lastName} */
    public Builder lastName(String lastName) {
      this.lastName = lastName;
      return this;
    }

    /** {@code email} */
    public Builder email(String email) {
      this.email = email;
      return this;
    }

    /** {@code phoneNumber} */
    public Builder phoneNumber(String phoneNumber) {
      this.phoneNumber = phoneNumber;
      return this;
    }

    /** {@code middleName} */
    public Builder middleName(String middleName) {
      this.middleName = middleName;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Contact build() {
      return new Contact(firstName, lastName, email, phoneNumber, middleName, unknownMembers);
    }
  }
}
