// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Delegated permissions that an application was granted.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param clientId Object id of the service principal that got it.
 * @param consentType AllPrincipals is an admin's consent, Principal is one person's. One of
 *     AllPrincipals, Principal.
 * @param principalId Whose consent it is, of one person.
 * @param resourceId Object id of the service principal of the API.
 * @param scope Scopes, separated by spaces.
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/oauth2permissiongrant-list">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OAuth2PermissionGrant(
    String id,
    String clientId,
    ConsentType consentType,
    String principalId,
    String resourceId,
    String scope,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OAuth2PermissionGrant {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code consentType}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record ConsentType(@JsonValue String value) {
    /** AllPrincipals. */
    public static final ConsentType ALL_PRINCIPALS = new ConsentType("AllPrincipals");

    /** Principal. */
    public static final ConsentType PRINCIPAL = new ConsentType("Principal");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsentType {}

    @Override
    public String toString() {
      return value;
    }
  }
}
