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
 * A note on a service request.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param createdByName {@code createdByName}
 * @param createdDate ISO 8601. JSON's null, which can be sent as an unknown member, is not absence.
 * @param text {@code text}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/service-request-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceRequestNote(
    String createdByName,
    String createdDate,
    String text,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ServiceRequestNote {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.createdByName = createdByName;
    builder.createdDate = createdDate;
    builder.text = text;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ServiceRequestNote}; what is not said stays absent. */
  public static final class Builder {
    private String createdByName;
    private String createdDate;
    private String text;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code createdByName} */
    public Builder createdByName(String createdByName) {
      this.createdByName = createdByName;
      return this;
    }

    /** ISO 8601. JSON's null, which can be sent as an unknown member, is not absence. */
    public Builder createdDate(String createdDate) {
      this.createdDate = createdDate;
      return this;
    }

    /** {@code text} */
    public Builder text(String text) {
      this.text = text;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ServiceRequestNote build() {
      return new ServiceRequestNote(createdByName, createdDate, text, unknownMembers);
    }
  }
}
