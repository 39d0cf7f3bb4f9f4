// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A sign-in that waits for its answer.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param signIn Its id; keep it with the browser's session.
 * @param authorizeUrl Where to send the browser.
 * @param expiresInMs For how many milliseconds it may be finished.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BegunSignIn(
    String signIn,
    String authorizeUrl,
    Long expiresInMs,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BegunSignIn {
    unknownMembers = Members.of(unknownMembers);
  }
}
