// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * An account.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
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
 * @param phoneNumber {@code phoneNumber}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/user-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record User(
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
    String phoneNumber,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public User {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Without what is secret. */
  @Override
  public String toString() {
    return "User["
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
        + ", phoneNumber="
        + phoneNumber
        + "]";
  }
}
