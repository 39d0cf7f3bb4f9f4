// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What is given back up to which time.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param sequenceId Position, from 1.
 * @param type {@code type}
 * @param expiresAfter ISO 8601 duration after the purchase.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CancellationRefundOption(
    Long sequenceId,
    String type,
    String expiresAfter,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CancellationRefundOption {
    unknownMembers = Members.of(unknownMembers);
  }
}
