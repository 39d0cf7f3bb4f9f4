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
 * Who may have a promotion.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param seatConstraints Read only.
 * @param assetOwnershipLimits {@code assetOwnershipLimits}
 * @param eligibilityConstraints Read only.
 * @param productOwnershipConstraints Read only.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PromotionConstraints(
    List<SeatConstraint> seatConstraints,
    List<AssetOwnershipLimit> assetOwnershipLimits,
    List<EligibilityConstraint> eligibilityConstraints,
    List<List<ProductOwnershipConstraint>> productOwnershipConstraints,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PromotionConstraints {
    unknownMembers = Members.of(unknownMembers);
  }
}
