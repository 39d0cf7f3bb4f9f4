// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A token that is not asked for at the moment.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param tenant In whose tenant.
 * @param appOnly Whether the app asks alone.
 * @param scopes What was asked for.
 * @param error The refusal: an error's envelope.
 * @param remainingMs For how many milliseconds it is withheld.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WithheldToken(
    String tenant,
    Boolean appOnly,
    String scopes,
    JsonNode error,
    Long remainingMs,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public WithheldToken {
    unknownMembers = Members.of(unknownMembers);
  }
}
