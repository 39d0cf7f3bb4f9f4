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
 * A benefit of the catalogue: reduced prices or special offers for products.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param description {@code description}
 * @param productCodes {@code productCodes}
 * @param requiredProducts {@code requiredProducts}
 * @param productPolicy {@code productPolicy}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-growth-margin-by-id">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CatalogBenefit(
    String id,
    String name,
    String description,
    List<CatalogBenefitProductCode> productCodes,
    List<CatalogBenefitRequiredProduct> requiredProducts,
    CatalogBenefitProductPolicy productPolicy,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CatalogBenefit {
    unknownMembers = Members.of(unknownMembers);
  }
}
