// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.List;
import java.util.Map;

/**
 * How many requests on one day came with MFA, and from where.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param loginDate Which day, in UTC.
 * @param mfaCompliantRequestCount How many requests came with MFA.
 * @param totalRequestCount How many requests there were.
 * @param requestClient {@code requestClient}
 * @param secureApplicationAdoptionStatus {@code secureApplicationAdoptionStatus}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SecurityComplianceStatusMetadata(
    String loginDate,
    Long mfaCompliantRequestCount,
    Long totalRequestCount,
    String requestClient,
    List<SecureApplicationAdoptionStatus> secureApplicationAdoptionStatus,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SecurityComplianceStatusMetadata {
    unknownMembers = Members.of(unknownMembers);
  }
}
