// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something of the catalogue, with its SKUs.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param title {@code title}
 * @param description {@code description}
 * @param productType {@code productType}
 * @param isMicrosoftProduct {@code isMicrosoftProduct}
 * @param publisherName {@code publisherName}
 * @param productId {@code productId}
 * @param minimumQuantity Of units in one order.
 * @param maximumQuantity Of units in one order.
 * @param isTrial Whether it is a trial.
 * @param supportedBillingCycles How often it may be billed.
 * @param purchasePrerequisites {@code purchasePrerequisites}
 * @param actions {@code actions}
 * @param dynamicAttributes {@code dynamicAttributes}
 * @param inventoryVariables {@code inventoryVariables}
 * @param provisioningVariables {@code provisioningVariables}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Product(
    ProductLinks links,
    ResourceAttributes attributes,
    String id,
    String title,
    String description,
    ItemType productType,
    Boolean isMicrosoftProduct,
    String publisherName,
    String productId,
    Long minimumQuantity,
    Long maximumQuantity,
    Boolean isTrial,
    List<String> supportedBillingCycles,
    List<String> purchasePrerequisites,
    List<String> actions,
    JsonNode dynamicAttributes,
    List<JsonNode> inventoryVariables,
    List<JsonNode> provisioningVariables,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Product {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.links = links;
    builder.attributes = attributes;
    builder.id = id;
    builder.title = title;
    builder.description = description;
    builder.productType = productType;
    builder.isMicrosoftProduct = isMicrosoftProduct;
    builder.publisherName = publisherName;
    builder.productId = productId;
    builder.minimumQuantity = minimumQuantity;
    builder.maximumQuantity = maximumQuantity;
    builder.isTrial = isTrial;
    builder.supportedBillingCycles = supportedBillingCycles;
    builder.purchasePrerequisites = purchasePrerequisites;
    builder.actions = actions;
    builder.dynamicAttributes = dynamicAttributes;
    builder.inventoryVariables = inventoryVariables;
    builder.provisioningVariables = provisioningVariables;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Product}; what is not said stays absent. */
  public static final class Builder {
    private ProductLinks links;
    private ResourceAttributes attributes;
    private String id;
    private String title;
    private String description;
    private ItemType productType;
    private Boolean isMicrosoftProduct;
    private String publisherName;
    private String productId;
    private Long minimumQuantity;
    private Long maximumQuantity;
    private Boolean isTrial;
    private List<String> supportedBillingCycles;
    private List<String> purchasePrerequisites;
    private List<String> actions;
    private JsonNode dynamicAttributes;
    private List<JsonNode> inventoryVariables;
    private List<JsonNode> provisioningVariables;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder links(ProductLinks links) {
      this.links = links;
      return this;
    }

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code id} */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** {@code title} */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /** {@code description} */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** {@code productType} */
    public Builder productType(ItemType productType) {
      this.productType = productType;
      return this;
    }

    /** {@code isMicrosoftProduct} */
    public Builder isMicrosoftProduct(Boolean isMicrosoftProduct) {
      this.isMicrosoftProduct = isMicrosoftProduct;
      return this;
    }

    /** {@code publisherName} */
    public Builder publisherName(String publisherName) {
      this.publisherName = publisherName;
      return this;
    }

    /** {@code productId} */
    public Builder productId(String productId) {
      this.productId = productId;
      return this;
    }

    /** Of units in one order. */
    public Builder minimumQuantity(Long minimumQuantity) {
      this.minimumQuantity = minimumQuantity;
      return this;
    }

    /** Of units in one order. */
    public Builder maximumQuantity(Long maximumQuantity) {
      this.maximumQuantity = maximumQuantity;
      return this;
    }

    /** Whether it is a trial. */
    public Builder isTrial(Boolean isTrial) {
      this.isTrial = isTrial;
      return this;
    }

    /** How often it may be billed. */
    public Builder supportedBillingCycles(List<String> supportedBillingCycles) {
      this.supportedBillingCycles = supportedBillingCycles;
      return this;
    }

    /** {@code purchasePrerequisites} */
    public Builder purchasePrerequisites(List<String> purchasePrerequisites) {
      this.purchasePrerequisites = purchasePrerequisites;
      return this;
    }

    /** {@code actions} */
    public Builder actions(List<String> actions) {
      this.actions = actions;
      return this;
    }

    /** {@code dynamicAttributes} */
    public Builder dynamicAttributes(JsonNode dynamicAttributes) {
      this.dynamicAttributes = dynamicAttributes;
      return this;
    }

    /** {@code inventoryVariables} */
    public Builder inventoryVariables(List<JsonNode> inventoryVariables) {
      this.inventoryVariables = inventoryVariables;
      return this;
    }

    /** {@code provisioningVariables} */
    public Builder provisioningVariables(List<JsonNode> provisioningVariables) {
      this.provisioningVariables = provisioningVariables;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Product build() {
      return new Product(
          links,
          attributes,
          id,
          title,
          description,
          productType,
          isMicrosoftProduct,
          publisherName,
          productId,
          minimumQuantity,
          maximumQuantity,
          isTrial,
          supportedBillingCycles,
          purchasePrerequisites,
          actions,
          dynamicAttributes,
          inventoryVariables,
          provisioningVariables,
          unknownMembers);
    }
  }
}
