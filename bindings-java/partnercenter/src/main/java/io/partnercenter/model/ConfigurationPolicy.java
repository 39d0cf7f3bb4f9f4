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
 * Settings for the first start of devices.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param name Required in a request.
 * @param category Required in a request.
 * @param description {@code description}
 * @param devicesAssignedCount How many devices.
 * @param policySettings Required in a request. Sources do not agree on its shape.
 * @param createdDate ISO 8601.
 * @param lastModifiedDate ISO 8601.
 * @param devicesAssigned {@code devicesAssigned}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/device-deployment-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConfigurationPolicy(
    ResourceAttributes attributes,
    String id,
    String name,
    PolicyCategory category,
    String description,
    Long devicesAssignedCount,
    JsonNode policySettings,
    String createdDate,
    String lastModifiedDate,
    Long devicesAssigned,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ConfigurationPolicy {
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
    builder.id = id;
    builder.name = name;
    builder.category = category;
    builder.description = description;
    builder.devicesAssignedCount = devicesAssignedCount;
    builder.policySettings = policySettings;
    builder.createdDate = createdDate;
    builder.lastModifiedDate = lastModifiedDate;
    builder.devicesAssigned = devicesAssigned;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ConfigurationPolicy}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String id;
    private String name;
    private PolicyCategory category;
    private String description;
    private Long devicesAssignedCount;
    private JsonNode policySettings;
    private String createdDate;
    private String lastModifiedDate;
    private Long devicesAssigned;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code id} */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Required in a request. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Required in a request. */
    public Builder category(PolicyCategory category) {
      this.category = category;
      return this;
    }

    /** {@code description} */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** How many devices. */
    public Builder devicesAssignedCount(Long devicesAssignedCount) {
      this.devicesAssignedCount = devicesAssignedCount;
      return this;
    }

    /** Required in a request. Sources do not agree on its shape. */
    public Builder policySettings(JsonNode policySettings) {
      this.policySettings = policySettings;
      return this;
    }

    /** ISO 8601. */
    public Builder createdDate(String createdDate) {
      this.createdDate = createdDate;
      return this;
    }

    /** ISO 8601. */
    public Builder lastModifiedDate(String lastModifiedDate) {
      this.lastModifiedDate = lastModifiedDate;
      return this;
    }

    /** {@code devicesAssigned} */
    public Builder devicesAssigned(Long devicesAssigned) {
      this.devicesAssigned = devicesAssigned;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ConfigurationPolicy build() {
      return new ConfigurationPolicy(
          attributes,
          id,
          name,
          category,
          description,
          devicesAssignedCount,
          policySettings,
          createdDate,
          lastModifiedDate,
          devicesAssigned,
          unknownMembers);
    }
  }
}
