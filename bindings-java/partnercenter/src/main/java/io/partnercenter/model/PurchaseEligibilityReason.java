// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Why a customer may not buy.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param reasonMessage {@code reasonMessage}
 * @param reasonCode Short name of the reason.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PurchaseEligibilityReason(
    String reasonMessage,
    String reasonCode,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PurchaseEligibilityReason {
    unknownMembers = Members.of(unknownMembers);
  }
}
