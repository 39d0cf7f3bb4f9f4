// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Another object, by its address.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param odataId Address of the object. Required in a request.
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/directoryrole-post-members">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ODataReference(
    @JsonProperty("@odata.id") String odataId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ODataReference {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.odataId = odataId;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ODataReference}; what is not said stays absent. */
  public static final class Builder {
    private String odataId;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Address of the object. Required in a request. */
    public Builder odataId(String odataId) {
      this.odataId = odataId;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ODataReference build() {
      return new ODataReference(odataId, unknownMembers);
    }
  }
}
