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
 * A kind of product, with narrower kinds.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param displayName {@code displayName}
 * @param subType {@code subType}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemType(
    String id,
    String displayName,
    ItemType subType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ItemType {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.displayName = displayName;
    builder.subType = subType;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ItemType}; what is not said stays absent. */
  public static final class Builder {
    private String id;
    private String displayName;
    private ItemType subType;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code id} */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** {@code displayName} */
    public Builder displayName(String displayName) {
      this.displayName = displayName;
      return this;
    }

    /** {@code subType} */
    public Builder subType(ItemType subType) {
      this.subType = subType;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ItemType build() {
      return new ItemType(id, displayName, subType, unknownMembers);
    }
  }
}
