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
 * An account of a directory.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param accountEnabled Whether it can sign in.
 * @param displayName {@code displayName}
 * @param givenName {@code givenName}
 * @param surname {@code surname}
 * @param mail {@code mail}
 * @param mailNickname The part before the &#64;.
 * @param userPrincipalName Sign-in name.
 * @param usageLocation ISO country code of two letters; licences need it.
 * @param passwordProfile {@code passwordProfile}
 * @param assignedLicenses Read only.
 * @param deletedDateTime When it was deleted. ISO 8601. Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/user-post-users">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphUser(
    String id,
    Boolean accountEnabled,
    String displayName,
    String givenName,
    String surname,
    String mail,
    String mailNickname,
    String userPrincipalName,
    String usageLocation,
    GraphPasswordProfile passwordProfile,
    List<AssignedLicense> assignedLicenses,
    String deletedDateTime,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public GraphUser {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Without what is secret. */
  @Override
  public String toString() {
    return "GraphUser["
        + "id="
        + id
        + ", accountEnabled="
        + accountEnabled
        + ", displayName="
        + displayName
        + ", givenName="
        + givenName
        + ", surname="
        + surname
        + ", mail="
        + mail
        + ", mailNickname="
        + mailNickname
        + ", userPrincipalName="
        + userPrincipalName
        + ", usageLocation="
        + usageLocation
        + ", assignedLicenses="
        + assignedLicenses
        + ", deletedDateTime="
        + deletedDateTime
        + "]";
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.accountEnabled = accountEnabled;
    builder.displayName = displayName;
    builder.givenName = givenName;
    builder.surname = surname;
    builder.mail = mail;
    builder.mailNickname = mailNickname;
    builder.userPrincipalName = userPrincipalName;
    builder.usageLocation = usageLocation;
    builder.passwordProfile = passwordProfile;
    builder.assignedLicenses = assignedLicenses;
    builder.deletedDateTime = deletedDateTime;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link GraphUser}; what is not said stays absent. */
  public static final class Builder {
    private String id;
    private Boolean accountEnabled;
    private String displayName;
    private String givenName;
    private String surname;
    private String mail;
    private String mailNickname;
    private String userPrincipalName;
    private String usageLocation;
    private GraphPasswordProfile passwordProfile;
    private List<AssignedLicense> assignedLicenses;
    private String deletedDateTime;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Whether it can sign in. */
    public Builder accountEnabled(Boolean accountEnabled) {
      this.accountEnabled = accountEnabled;
      return this;
    }

    /** {@code displayName} */
    public Builder displayName(String displayName) {
      this.displayName = displayName;
      return this;
    }

    /** {@code givenName} */
    public Builder givenName(String givenName) {
      this.givenName = givenName;
      return this;
    }

    /** {@code surname} */
    public Builder surname(String surname) {
      this.surname = surname;
      return this;
    }

    /** {@code mail} */
    public Builder mail(String mail) {
      this.mail = mail;
      return this;
    }

    /** The part before the &#64;. */
    public Builder mailNickname(String mailNickname) {
      this.mailNickname = mailNickname;
      return this;
    }

    /** Sign-in name. */
    public Builder userPrincipalName(String userPrincipalName) {
      this.userPrincipalName = userPrincipalName;
      return this;
    }

    /** ISO country code of two letters; licences need it. */
    public Builder usageLocation(String usageLocation) {
      this.usageLocation = usageLocation;
      return this;
    }

    /** {@code passwordProfile} */
    public Builder passwordProfile(GraphPasswordProfile passwordProfile) {
      this.passwordProfile = passwordProfile;
      return this;
    }

    /** Read only. */
    public Builder assignedLicenses(List<AssignedLicense> assignedLicenses) {
      this.assignedLicenses = assignedLicenses;
      return this;
    }

    /** When it was deleted. ISO 8601. Read only. */
    public Builder deletedDateTime(String deletedDateTime) {
      this.deletedDateTime = deletedDateTime;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public GraphUser build() {
      return new GraphUser(
          id,
          accountEnabled,
          displayName,
          givenName,
          surname,
          mail,
          mailNickname,
          userPrincipalName,
          usageLocation,
          passwordProfile,
          assignedLicenses,
          deletedDateTime,
          unknownMembers);
    }
  }
}
