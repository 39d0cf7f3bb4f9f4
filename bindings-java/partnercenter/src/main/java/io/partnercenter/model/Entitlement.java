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
 * What a customer's order entitles it to.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param includedEntitlements {@code includedEntitlements}
 * @param referenceOrder {@code referenceOrder}
 * @param productId {@code productId}
 * @param quantity {@code quantity}
 * @param quantityDetails {@code quantityDetails}
 * @param entitledArtifacts {@code entitledArtifacts}
 * @param skuId {@code skuId}
 * @param entitlementType {@code entitlementType}
 * @param fulfillmentState {@code fulfillmentState}
 * @param expiryDate ISO 8601. JSON's null, which can be sent as an unknown member, is not absence.
 * @param dynamicAttributes {@code dynamicAttributes}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/entitlement-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entitlement(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    List<Entitlement> includedEntitlements,
    ReferenceOrder referenceOrder,
    String productId,
    Long quantity,
    List<QuantityDetail> quantityDetails,
    List<Artifact> entitledArtifacts,
    String skuId,
    String entitlementType,
    String fulfillmentState,
    String expiryDate,
    JsonNode dynamicAttributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Entitlement {
    unknownMembers = Members.of(unknownMembers);
  }
}
