// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * The promotion is for other terms.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param type {@code type}
 * @param description {@code description}
 * @param eligibleTerms Sources do not agree on its shape.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/promotion-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermPromotionEligibilityError(
    String type,
    String description,
    JsonNode eligibleTerms,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public TermPromotionEligibilityError {
    unknownMembers = Members.of(unknownMembers);
  }
}
