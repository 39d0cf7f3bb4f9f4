// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How many accounts MFA covers.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param enabledUsersCount {@code enabledUsersCount}
 * @param enabledUsersCoveredByMfaCount {@code enabledUsersCoveredByMfaCount}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MfaEnablementStatusMetadata(
    Long enabledUsersCount,
    Long enabledUsersCoveredByMfaCount,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public MfaEnablementStatusMetadata {
    unknownMembers = Members.of(unknownMembers);
  }
}
