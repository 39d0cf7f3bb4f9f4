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
 * Whether a customer may have a promotion.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param promotionId Id of a promotion that is applied.
 * @param isEligible Whether it can be done.
 * @param errors {@code errors}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/promotion-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PromotionEligibility(
    String promotionId,
    Boolean isEligible,
    List<PromotionEligibilityError> errors,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PromotionEligibility {
    unknownMembers = Members.of(unknownMembers);
  }
}
