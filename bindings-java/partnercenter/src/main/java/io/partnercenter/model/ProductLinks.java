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
 * Links of a product.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param self {@code self}
 * @param skus {@code skus}
 * @param links {@code links}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductLinks(
    Link self,
    Link skus,
    ResourceLinks links,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ProductLinks {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.self = self;
    builder.skus = skus;
    builder.links = links;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ProductLinks}; what is not said stays absent. */
  public static final class Builder {
    private Link self;
    private Link skus;
    private ResourceLinks links;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code self} */
    public Builder self(Link self) {
      this.self = self;
      return this;
    }

    /** {@code skus} */
    public Builder skus(Link skus) {
      this.skus = skus;
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
    public ProductLinks build() {
      return new ProductLinks(self, skus, links, unknownMembers);
    }
  }
}
