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
 * The rules of a benefit.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param pricingPolicies {@code pricingPolicies}
 * @param offerPolicies {@code offerPolicies}
 * @param eligibilityPolicies {@code eligibilityPolicies}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CatalogBenefitProductPolicy(
    List<CatalogBenefitPolicy> pricingPolicies,
    List<CatalogBenefitPolicy> offerPolicies,
    List<CatalogBenefitPolicy> eligibilityPolicies,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CatalogBenefitProductPolicy {
    unknownMembers = Members.of(unknownMembers);
  }
}
