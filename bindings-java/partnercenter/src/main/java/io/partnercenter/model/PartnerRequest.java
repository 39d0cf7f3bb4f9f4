// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * One request to Partner Center, and whether it came with MFA.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param requestId {@code requestId}
 * @param correlationId {@code correlationId}
 * @param operationName {@code operationName}
 * @param requestDateTime ISO 8601.
 * @param ipAddress {@code ipAddress}
 * @param objectId {@code objectId}
 * @param tenantId {@code tenantId}
 * @param upn Sign-in name.
 * @param applicationId {@code applicationId}
 * @param mfaCompliant Whether the token carried MFA.
 * @param applicationName {@code applicationName}
 * @param sourceIpAddress {@code sourceIpAddress}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-api-request-details">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerRequest(
    String requestId,
    String correlationId,
    String operationName,
    String requestDateTime,
    String ipAddress,
    String objectId,
    String tenantId,
    String upn,
    String applicationId,
    Boolean mfaCompliant,
    String applicationName,
    String sourceIpAddress,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PartnerRequest {
    unknownMembers = Members.of(unknownMembers);
  }
}
