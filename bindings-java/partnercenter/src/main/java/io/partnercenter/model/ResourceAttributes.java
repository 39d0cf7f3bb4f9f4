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
 * What Partner Center says about a resource.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param etag Version, for a later update.
 * @param objectType Name of the resource's type. Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/utility-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceAttributes(
    String etag,
    String objectType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ResourceAttributes {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.etag = etag;
    builder.objectType = objectType;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ResourceAttributes}; what is not said stays absent. */
  public static final class Builder {
    private String etag;
    private String objectType;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Version, for a later update. */
    public Builder etag(String etag) {
      this.etag = etag;
      return this;
    }

    /** Name of the resource's type. Read only. */
    public Builder objectType(String objectType) {
      this.objectType = objectType;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ResourceAttributes build() {
      return new ResourceAttributes(etag, objectType, unknownMembers);
    }
  }
}
