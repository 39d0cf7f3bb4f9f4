// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * The body of an answer to too many requests.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param statusCode {@code statusCode}
 * @param message {@code message}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ThrottleErrorBody(
    Long statusCode,
    String message,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ThrottleErrorBody {
    unknownMembers = Members.of(unknownMembers);
  }
}
