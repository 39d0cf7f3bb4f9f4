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
 * One step of a change.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param name {@code name}
 * @param status {@code status}
 * @param timestamp In UTC. ISO 8601.
 * @param errors {@code errors}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/transition-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransitionEvent(
    ResourceAttributes attributes,
    String name,
    String status,
    String timestamp,
    List<TransitionError> errors,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public TransitionEvent {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.attributes = attributes;
    builder.name = name;
    builder.status = status;
    builder.timestamp = timestamp;
    builder.errors = errors;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link TransitionEvent}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String name;
    private String status;
    private String timestamp;
    private List<TransitionError> errors;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code name} */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** {@code status} */
    public Builder status(String status) {
      this.status = status;
      return this;
    }

    /** In UTC. ISO 8601. */
    public Builder timestamp(String timestamp) {
      this.timestamp = timestamp;
      return this;
    }

    /** {@code errors} */
    public Builder errors(List<TransitionError> errors) {
      this.errors = errors;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public TransitionEvent build() {
      return new TransitionEvent(attributes, name, status, timestamp, errors, unknownMembers);
    }
  }
}
