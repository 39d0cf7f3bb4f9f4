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
 * Who asks support, or answers.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param organization {@code organization}
 * @param contactId {@code contactId}
 * @param lastName {@code lastName}
 * @param firstName {@code firstName}
 * @param email {@code email}
 * @param phoneNumber {@code phoneNumber}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/service-request-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceRequestContact(
    ServiceRequestOrganization organization,
    String contactId,
    String lastName,
    String firstName,
    String email,
    String phoneNumber,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ServiceRequestContact {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.organization = organization;
    builder.contactId = contactId;
    builder.lastName = lastName;
    builder.firstName = firstName;
    builder.email = email;
    builder.phoneNumber = phoneNumber;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ServiceRequestContact}; what is not said stays absent. */
  public static final class Builder {
    private ServiceRequestOrganization organization;
    private String contactId;
    private String lastName;
    private String firstName;
    private String email;
    private String phoneNumber;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code organization} */
    public Builder organization(ServiceRequestOrganization organization) {
      this.organization = organization;
      return this;
    }

    /** {@code contactId} */
    public Builder contactId(String contactId) {
      this.contactId = contactId;
      return this;
    }

    /** {@code lastName} */
    public Builder lastName(String lastName) {
      this.lastName = lastName;
      return this;
    }

    /** {@code firstName} */
    public Builder firstName(String firstName) {
      this.firstName = firstName;
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

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ServiceRequestContact build() {
      return new ServiceRequestContact(
          organization, contactId, lastName, firstName, email, phoneNumber, unknownMembers);
    }
  }
}
