// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How many seats a promotion is for.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param minSeats Including this number.
 * @param maxSeats Including this number.
 * @param type {@code type}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeatConstraint(
    Long minSeats,
    Long maxSeats,
    String type,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SeatConstraint {
    unknownMembers = Members.of(unknownMembers);
  }
}
