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
 * What is to be checked for whether it can be bought.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param targetItems {@code targetItems}
 * @param inventoryContext Read only.
 * @param links {@code links}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InventoryCheckRequest(
    List<InventoryItem> targetItems,
    Map<String, String> inventoryContext,
    ResourceLinks links,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InventoryCheckRequest {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.targetItems = targetItems;
    builder.inventoryContext = inventoryContext;
    builder.links = links;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link InventoryCheckRequest}; what is not said stays absent. */
  public static final class Builder {
    private List<InventoryItem> targetItems;
    private Map<String, String> inventoryContext;
    private ResourceLinks links;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code targetItems} */
    public Builder targetItems(List<InventoryItem> targetItems) {
      this.targetItems = targetItems;
      return this;
    }

    /** Read only. */
    public Builder inventoryContext(Map<String, String> inventoryContext) {
      this.inventoryContext = inventoryContext;
      return this;
    }

    /** {@code links} */
    public Builder links(ResourceLinks links) {
      this.links = links;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public InventoryCheckRequest build() {
      return new InventoryCheckRequest(targetItems, inventoryContext, links, unknownMembers);
    }
  }
}
