// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Whether an application uses the Secure Application Model.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param loginDate Which day, in UTC.
 * @param applicationId {@code applicationId}
 * @param applicationName {@code applicationName}
 * @param adoptionStatus {@code adoptionStatus}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SecureApplicationAdoptionStatus(
    String loginDate,
    String applicationId,
    String applicationName,
    String adoptionStatus,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SecureApplicationAdoptionStatus {
    unknownMembers = Members.of(unknownMembers);
  }
}
