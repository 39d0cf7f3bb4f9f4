// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A term and billing cycle that a promotion is for.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param billingCycle How often it is billed.
 * @param duration ISO 8601 duration.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/promotion-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PromotionTerm(
    BillingCycleType billingCycle,
    String duration,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PromotionTerm {
    unknownMembers = Members.of(unknownMembers);
  }
}
