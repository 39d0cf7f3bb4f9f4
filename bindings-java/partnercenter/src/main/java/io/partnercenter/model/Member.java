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
 * A person of the team behind a referral.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param firstName {@code firstName}
 * @param lastName {@code lastName}
 * @param phoneNumber {@code phoneNumber}
 * @param email {@code email}
 * @param contactPreference {@code contactPreference}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/referral-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Member(
    String firstName,
    String lastName,
    String phoneNumber,
    String email,
    ContactPreference contactPreference,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Member {
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
    builder.phoneNumber = phoneNumber;
    builder.email = email;
    builder.contactPreference = contactPreference;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Member}; what is not said stays absent. */
  public static final class Builder {
    private String firstName;
    private String lastName;
    private String phoneNumber;
    private String email;
    private ContactPreference contactPreference;
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

    /** {@code phoneNumber} */
    public Builder phoneNumber(String phoneNumber) {
      this.phoneNumber = phoneNumber;
      return this;
    }

    /** {@code email} */
    public Builder email(String email) {
      this.email = email;
      return this;
    }

    /** {@code contactPreference} */
    public Builder contactPreference(ContactPreference contactPreference) {
      this.contactPreference = contactPreference;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Member build() {
      return new Member(firstName, lastName, phoneNumber, email, contactPreference, unknownMembers);
    }
  }
}
