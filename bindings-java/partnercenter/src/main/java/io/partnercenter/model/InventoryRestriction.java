// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a SKU cannot be bought.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param reasonCode Short name of the reason.
 * @param description {@code description}
 * @param properties Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InventoryRestriction(
    String reasonCode,
    String description,
    Map<String, String> properties,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InventoryRestriction {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.reasonCode = reasonCode;
    builder.description = description;
    builder.properties = properties;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link InventoryRestriction}; what is not said stays absent. */
  public static final class Builder {
    private String reasonCode;
    private String description;
    private Map<String, String> properties;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Short name of the reason. */
    public Builder reasonCode(String reasonCode) {
      this.reasonCode = reasonCode;
      return this;
    }

    /** {@code description} */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Read only. */
    public Builder properties(Map<String, String> properties) {
      this.properties = properties;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public InventoryRestriction build() {
      return new InventoryRestriction(reasonCode, description, properties, unknownMembers);
    }
  }
}
