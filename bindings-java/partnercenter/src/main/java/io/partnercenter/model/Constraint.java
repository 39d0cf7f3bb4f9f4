// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A limit of what can be bought.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param constraintName {@code constraintName}
 * @param constraintValue The limit.
 * @param constraintType {@code constraintType}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Constraint(
    String constraintName,
    BigDecimal constraintValue,
    String constraintType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Constraint {
    unknownMembers = Members.of(unknownMembers);
  }
}
