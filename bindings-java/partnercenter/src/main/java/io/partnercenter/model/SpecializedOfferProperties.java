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
 * From when to when a special offer lasts, and its prices.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param startDate {@code startDate}
 * @param endDate {@code endDate}
 * @param pricingPolicies {@code pricingPolicies}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpecializedOfferProperties(
    String startDate,
    String endDate,
    List<SpecializedOfferPricingPolicy> pricingPolicies,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SpecializedOfferProperties {
    unknownMembers = Members.of(unknownMembers);
  }
}
