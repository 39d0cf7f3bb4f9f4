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
 * A query to be stored.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param name Required in a request.
 * @param description {@code Description}
 * @param query Required in a request.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InsightsQueryRequest(
    @JsonProperty("Name") String name,
    @JsonProperty("Description") String description,
    @JsonProperty("Query") String query,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InsightsQueryRequest {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.description = description;
    builder.query = query;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link InsightsQueryRequest}; what is not said stays absent. */
  public static final class Builder {
    private String name;
    private String description;
    private String query;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Required in a request. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** {@code Description} */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Required in a request. */
    public Builder query(String query) {
      this.query = query;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public InsightsQueryRequest build() {
      return new InsightsQueryRequest(name, description, query, unknownMembers);
    }
  }
}
