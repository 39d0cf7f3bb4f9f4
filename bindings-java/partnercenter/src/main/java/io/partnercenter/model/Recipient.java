// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Who is told by a webhook, and how it recognizes the call.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param keys {@code keys}
 * @param useTestHeader {@code useTestHeader}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Recipient(
    String id,
    Map<String, String> keys,
    Boolean useTestHeader,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Recipient {
    unknownMembers = Members.of(unknownMembers);
  }
}
