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
 * Why a subscription cannot be upgraded.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param code {@code code}
 * @param description {@code description}
 * @param additionalDetails {@code additionalDetails}
 * @param attributes {@code attributes}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/upgrade-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpgradeError(
    UpgradeErrorCode code,
    String description,
    String additionalDetails,
    ResourceAttributes attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public UpgradeError {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.code = code;
    builder.description = description;
    builder.additionalDetails = additionalDetails;
    builder.attributes = attributes;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link UpgradeError}; what is not said stays absent. */
  public static final class Builder {
    private UpgradeErrorCode code;
    private String description;
    private String additionalDetails;
    private ResourceAttributes attributes;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code code} */
    public Builder code(UpgradeErrorCode code) {
      this.code = code;
      return this;
    }

    /** {@code description} */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** {@code additionalDetails} */
    public Builder additionalDetails(String additionalDetails) {
      this.additionalDetails = additionalDetails;
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
    public UpgradeError build() {
      return new UpgradeError(code, description, additionalDetails, attributes, unknownMembers);
    }
  }
}
