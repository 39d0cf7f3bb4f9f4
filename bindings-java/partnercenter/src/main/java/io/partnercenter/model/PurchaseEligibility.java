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
 * Whether a customer may buy.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param isAllowed {@code isAllowed}
 * @param reasons {@code reasons}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PurchaseEligibility(
    Boolean isAllowed,
    List<PurchaseEligibilityReason> reasons,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PurchaseEligibility {
    unknownMembers = Members.of(unknownMembers);
  }
}
