// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How many seats of a product a customer must have.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param bigId {@code bigId}
 * @param minSeats Including this number.
 * @param maxSeats Including this number.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductOwnershipConstraint(
    String bigId,
    Long minSeats,
    Long maxSeats,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ProductOwnershipConstraint {
    unknownMembers = Members.of(unknownMembers);
  }
}
