// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What became of one product of an upgrade.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param sourceProduct {@code sourceProduct}
 * @param targetProduct {@code targetProduct}
 * @param upgradedDate {@code upgradedDate}
 * @param status {@code status}
 * @param errorDetails {@code errorDetails}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductUpgradesLineItem(
    UpgradedProductDetails sourceProduct,
    UpgradedProductDetails targetProduct,
    String upgradedDate,
    String status,
    ProductUpgradesErrorDetails errorDetails,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ProductUpgradesLineItem {
    unknownMembers = Members.of(unknownMembers);
  }
}
