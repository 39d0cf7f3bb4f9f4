// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Whom a referral is addressed to.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/referral-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Target(
    String id, JsonNode type, @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Target {
    unknownMembers = Members.of(unknownMembers);
  }
}
