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
 * Why a user's licence was not moved.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param userObjectId {@code userObjectId}
 * @param name {@code name}
 * @param email {@code email}
 * @param errors {@code errors}
 * @param attributes {@code attributes}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/upgrade-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserLicenseError(
    String userObjectId,
    String name,
    String email,
    List<ApiFault> errors,
    ResourceAttributes attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public UserLicenseError {
    unknownMembers = Members.of(unknownMembers);
  }
}
