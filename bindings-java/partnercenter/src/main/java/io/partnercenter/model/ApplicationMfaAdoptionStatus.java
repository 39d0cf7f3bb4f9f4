// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How many of an application's requests on one day came with MFA.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param loginDate Which day, in UTC. ISO 8601.
 * @param mfaCompliantRequestCount How many requests came with MFA.
 * @param totalRequestCount How many requests there were.
 * @param applicationId {@code applicationId}
 * @param applicationName {@code applicationName}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-api-request-summary">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationMfaAdoptionStatus(
    String loginDate,
    Long mfaCompliantRequestCount,
    Long totalRequestCount,
    String applicationId,
    String applicationName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ApplicationMfaAdoptionStatus {
    unknownMembers = Members.of(unknownMembers);
  }
}
