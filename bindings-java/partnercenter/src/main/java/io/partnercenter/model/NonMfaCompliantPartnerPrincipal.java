// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * An account of the partner that signs in without MFA.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param objectId {@code objectId}
 * @param tenantId {@code tenantId}
 * @param upn Sign-in name.
 * @param lastNonMfaCompliantLoginDateTime ISO 8601.
 * @param lastNonMfaCompliantRequestDateTime ISO 8601.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-portal-requests-without-mfa">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NonMfaCompliantPartnerPrincipal(
    String objectId,
    String tenantId,
    String upn,
    String lastNonMfaCompliantLoginDateTime,
    String lastNonMfaCompliantRequestDateTime,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public NonMfaCompliantPartnerPrincipal {
    unknownMembers = Members.of(unknownMembers);
  }
}
