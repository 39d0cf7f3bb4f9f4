// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A term that a promotion is for.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param duration ISO 8601 duration.
 * @param billingCycle How often it is billed.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductPromotionTerm(
    String duration,
    String billingCycle,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ProductPromotionTerm {
    unknownMembers = Members.of(unknownMembers);
  }
}
