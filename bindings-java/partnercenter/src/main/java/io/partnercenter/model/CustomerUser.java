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
 * An account in a customer's tenant.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes Read only.
 * @param id {@code id}
 * @param userPrincipalName Sign-in name.
 * @param firstName {@code firstName}
 * @param lastName {@code lastName}
 * @param displayName {@code displayName}
 * @param passwordProfile {@code passwordProfile}
 * @param lastDirectorySyncTime When it was synchronized with a directory on premises. ISO 8601.
 *     JSON's null, which can be sent as an unknown member, is not absence.
 * @param userDomainType {@code userDomainType}
 * @param state {@code state}
 * @param softDeletionTime When it was deleted; it can be restored for 30 days. ISO 8601. JSON's
 *     null, which can be sent as an unknown member, is not absence.
 * @param usageLocation ISO country code of two letters; licences need it.
 * @param immutableId Id of the account in a directory on premises.
 * @param phoneNumber {@code phoneNumber}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/user-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerUser(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String id,
    String userPrincipalName,
    String firstName,
    String lastName,
    String displayName,
    PasswordProfile passwordProfile,
    String lastDirectorySyncTime,
    UserDomainType userDomainType,
    UserState state,
    String softDeletionTime,
    String usageLocation,
    String immutableId,
    String phoneNumber,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerUser {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Without what is secret. */
  @Override
  public String toString() {
    return "CustomerUser["
        + "links="
        + links
        + ", attributes="
        + attributes
        + ", id="
        + id
        + ", userPrincipalName="
        + userPrincipalName
        + ", firstName="
        + firstName
        + ", lastName="
        + lastName
        + ", displayName="
        + displayName
        + ", lastDirectorySyncTime="
        + lastDirectorySyncTime
        + ", userDomainType="
        + userDomainType
        + ", state="
        + state
        + ", softDeletionTime="
        + softDeletionTime
        + ", usageLocation="
        + usageLocation
        + ", immutableId="
        + immutableId
        + ", phoneNumber="
        + phoneNumber
        + "]";
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.links = links;
    builder.attributes = attributes;
    builder.id = id;
    builder.userPrincipalName = userPrincipalName;
    builder.firstName = firstName;
    builder.lastName = lastName;
    builder.displayName = displayName;
    builder.passwordProfile = passwordProfile;
    builder.lastDirectorySyncTime = lastDirectorySyncTime;
    builder.userDomainType = userDomainType;
    builder.state = state;
    builder.softDeletionTime = softDeletionTime;
    builder.usageLocation = usageLocation;
    builder.immutableId = immutableId;
    builder.phoneNumber = phoneNumber;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link CustomerUser}; what is not said stays absent. */
  public static final class Builder {
    private StandardResourceLinks links;
    private ResourceAttributes attributes;
    private String id;
    private String userPrincipalName;
    private String firstName;
    private String lastName;
    private String displayName;
    private PasswordProfile passwordProfile;
    private String lastDirectorySyncTime;
    private UserDomainType userDomainType;
    private UserState state;
    private String softDeletionTime;
    private String usageLocation;
    private String immutableId;
    private String phoneNumber;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder links(StandardResourceLinks links) {
      this.links = links;
      return this;
    }

    /** Read only. */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code id} */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Sign-in name. */
    public Builder userPrincipalName(String userPrincipalName) {
      this.userPrincipalName = userPrincipalName;
      return this;
    }

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

    /** {@code displayName} */
    public Builder displayName(String displayName) {
      this.displayName = displayName;
      return this;
    }

    /** {@code passwordProfile} */
    public Builder passwordProfile(PasswordProfile passwordProfile) {
      this.passwordProfile = passwordProfile;
      return this;
    }

    /**
     * When it was synchronized with a directory on premises. ISO 8601. JSON's null, which can be
     * sent as an unknown member, is not absence.
     */
    public Builder lastDirectorySyncTime(String lastDirectorySyncTime) {
      this.lastDirectorySyncTime = lastDirectorySyncTime;
      return this;
    }

    /** {@code userDomainType} */
    public Builder userDomainType(UserDomainType userDomainType) {
      this.userDomainType = userDomainType;
      return this;
    }

    /** {@code state} */
    public Builder state(UserState state) {
      this.state = state;
      return this;
    }

    /**
     * When it was deleted; it can be restored for 30 days. ISO 8601. JSON's null, which can be sent
     * as an unknown member, is not absence.
     */
    public Builder softDeletionTime(String softDeletionTime) {
      this.softDeletionTime = softDeletionTime;
      return this;
    }

    /** ISO country code of two letters; licences need it. */
    public Builder usageLocation(String usageLocation) {
      this.usageLocation = usageLocation;
      return this;
    }

    /** Id of the account in a directory on premises. */
    public Builder immutableId(String immutableId) {
      this.immutableId = immutableId;
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
    public CustomerUser build() {
      return new CustomerUser(
          links,
          attributes,
          id,
          userPrincipalName,
          firstName,
          lastName,
          displayName,
          passwordProfile,
          lastDirectorySyncTime,
          userDomainType,
          state,
          softDeletionTime,
          usageLocation,
          immutableId,
          phoneNumber,
          unknownMembers);
    }
  }
}
