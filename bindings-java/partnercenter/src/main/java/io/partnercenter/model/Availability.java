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
 * A way to buy a SKU: in one country and segment, with its terms.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param productId {@code productId}
 * @param skuId {@code skuId}
 * @param catalogItemId Product, SKU and availability, joined by colons.
 * @param defaultCurrency Sources do not agree on its shape.
 * @param segment Such as Commercial, Education, Government or Nonprofit.
 * @param country ISO country code of two letters.
 * @param isPurchasable Whether it can be bought.
 * @param isRenewable Whether it can be renewed.
 * @param renewalInstructions Sources do not agree on its shape.
 * @param terms Sources do not agree on its shape.
 * @param includedQuantityOptions {@code includedQuantityOptions}
 * @param product {@code product}
 * @param sku {@code sku}
 * @param title {@code title}
 * @param description {@code description}
 * @param minimumQuantity Of units in one order.
 * @param maximumQuantity Of units in one order.
 * @param isTrial Whether it is a trial.
 * @param supportedBillingCycles How often it may be billed.
 * @param purchasePrerequisites {@code purchasePrerequisites}
 * @param inventoryVariables {@code inventoryVariables}
 * @param provisioningVariables {@code provisioningVariables}
 * @param actions {@code actions}
 * @param dynamicAttributes {@code dynamicAttributes}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Availability(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String id,
    String productId,
    String skuId,
    String catalogItemId,
    JsonNode defaultCurrency,
    String segment,
    String country,
    Boolean isPurchasable,
    Boolean isRenewable,
    JsonNode renewalInstructions,
    JsonNode terms,
    List<AvailabilityIncludedQuantity> includedQuantityOptions,
    Product product,
    Sku sku,
    String title,
    String description,
    Long minimumQuantity,
    Long maximumQuantity,
    Boolean isTrial,
    List<String> supportedBillingCycles,
    List<String> purchasePrerequisites,
    List<JsonNode> inventoryVariables,
    List<JsonNode> provisioningVariables,
    List<String> actions,
    JsonNode dynamicAttributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Availability {
    unknownMembers = Members.of(unknownMembers);
  }
}
