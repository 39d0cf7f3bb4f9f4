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
 * A SKU, and whether it can be bought.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param productId {@code productId}
 * @param skuId {@code skuId}
 * @param isRestricted Whether it cannot be bought.
 * @param restrictions {@code restrictions}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InventoryItem(
    String productId,
    String skuId,
    Boolean isRestricted,
    List<InventoryRestriction> restrictions,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InventoryItem {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.productId = productId;
    builder.skuId = skuId;
    builder.isRestricted = isRestricted;
    builder.restrictions = restrictions;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link InventoryItem}; what is not said stays absent. */
  public static final class Builder {
    private String productId;
    private String skuId;
    private Boolean isRestricted;
    private List<InventoryRestriction> restrictions;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code productId} */
    public Builder productId(String productId) {
      this.productId = productId;
      return this;
    }

    /** {@code skuId} */
    public Builder skuId(String skuId) {
      this.skuId = skuId;
      return this;
    }

    /** Whether it cannot be bought. */
    public Builder isRestricted(Boolean isRestricted) {
      this.isRestricted = isRestricted;
      return this;
    }

    /** {@code restrictions} */
    public Builder restrictions(List<InventoryRestriction> restrictions) {
      this.restrictions = restrictions;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public InventoryItem build() {
      return new InventoryItem(productId, skuId, isRestricted, restrictions, unknownMembers);
    }
  }
}
