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
 * What an older article lists as attributes of a SKU that depend on its product.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param hasConstraints {@code hasConstraints}
 * @param isAddon {@code isAddon}
 * @param prerequisiteSkus {@code prerequisiteSkus}
 * @param upgradeTargetOffers {@code upgradeTargetOffers}
 * @param conversionInstructions {@code conversionInstructions}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DynamicSkuAttributes(
    Boolean hasConstraints,
    Boolean isAddon,
    List<String> prerequisiteSkus,
    List<String> upgradeTargetOffers,
    List<JsonNode> conversionInstructions,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DynamicSkuAttributes {
    unknownMembers = Members.of(unknownMembers);
  }
}
