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
 * Until when a purchase can be cancelled, and what is given back.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param refundOptions {@code refundOptions}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CancellationPolicy(
    List<CancellationRefundOption> refundOptions,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CancellationPolicy {
    unknownMembers = Members.of(unknownMembers);
  }
}
