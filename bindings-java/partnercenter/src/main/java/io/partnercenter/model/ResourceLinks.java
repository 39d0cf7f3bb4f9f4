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
 * Links of a resource or a page.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param self {@code self}
 * @param next {@code next}
 * @param previous {@code previous}
 * @param attributes {@code attributes}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/utility-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceLinks(
    Link self,
    Link next,
    Link previous,
    ResourceAttributes attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ResourceLinks {
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
    builder.next = next;
    builder.previous = previous;
    builder.attributes = attributes;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ResourceLinks}; what is not said stays absent. */
  public static final class Builder {
    private Link self;
    private Link next;
    private Link previous;
    private ResourceAttributes attributes;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code self} */
    public Builder self(Link self) {
      this.self = self;
      return this;
    }

    /** {@code next} */
    public Builder next(Link next) {
      this.next = next;
      return this;
    }

    /** {@code previous} */
    public Builder previous(Link previous) {
      this.previous = previous;
      return this;
    }

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ResourceLinks build() {
      return new ResourceLinks(self, next, previous, attributes, unknownMembers);
    }
  }
}
