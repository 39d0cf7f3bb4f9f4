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
 * A version of a product that can be bought.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param productId {@code productId}
 * @param title {@code title}
 * @param description {@code description}
 * @param minimumQuantity Of units in one order.
 * @param maximumQuantity Of units in one order.
 * @param isTrial Whether it is a trial.
 * @param termsOfUseUri Address.
 * @param supportedBillingCycles How often it may be billed. Sources do not agree on its shape.
 * @param purchasePrerequisites {@code purchasePrerequisites}
 * @param inventoryVariables {@code inventoryVariables}
 * @param provisioningVariables {@code provisioningVariables}
 * @param constraints {@code constraints}
 * @param dynamicAttributes {@code dynamicAttributes}
 * @param attestationProperties Sources do not agree on its shape.
 * @param consumptionType {@code consumptionType}
 * @param specializedOfferProperties Sources do not agree on its shape.
 * @param minimumPurchaseCommitment {@code minimumPurchaseCommitment}
 * @param productType {@code productType}
 * @param isMicrosoftProduct {@code isMicrosoftProduct}
 * @param publisherName {@code publisherName}
 * @param localizedAttributes {@code localizedAttributes}
 * @param actions {@code actions}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Sku(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String id,
    String productId,
    String title,
    String description,
    Long minimumQuantity,
    Long maximumQuantity,
    Boolean isTrial,
    String termsOfUseUri,
    JsonNode supportedBillingCycles,
    List<String> purchasePrerequisites,
    List<String> inventoryVariables,
    List<String> provisioningVariables,
    List<Constraint> constraints,
    Map<String, JsonNode> dynamicAttributes,
    JsonNode attestationProperties,
    String consumptionType,
    JsonNode specializedOfferProperties,
    MinimumPurchaseCommitment minimumPurchaseCommitment,
    JsonNode productType,
    Boolean isMicrosoftProduct,
    String publisherName,
    List<JsonNode> localizedAttributes,
    List<String> actions,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Sku {
    unknownMembers = Members.of(unknownMembers);
  }
}
