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
 * A device of a customer, for Autopilot.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param serialNumber {@code serialNumber}
 * @param productKey Windows product key.
 * @param hardwareHash Base64 text that identifies the device's hardware.
 * @param modelName {@code modelName}
 * @param oemManufacturerName {@code oemManufacturerName}
 * @param policies Category and id of each policy.
 * @param uploadedDate ISO 8601.
 * @param allowedOperations {@code allowedOperations}
 * @param createdBy {@code createdBy}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/device-deployment-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Device(
    ResourceAttributes attributes,
    String id,
    String serialNumber,
    String productKey,
    String hardwareHash,
    String modelName,
    String oemManufacturerName,
    List<KeyValuePair> policies,
    String uploadedDate,
    List<String> allowedOperations,
    JsonNode createdBy,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Device {
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
    builder.serialNumber = serialNumber;
    builder.productKey = productKey;
    builder.hardwareHash = hardwareHash;
    builder.modelName = modelName;
    builder.oemManufacturerName = oemManufacturerName;
    builder.policies = policies;
    builder.uploadedDate = uploadedDate;
    builder.allowedOperations = allowedOperations;
    builder.createdBy = createdBy;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Device}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String id;
    private String serialNumber;
    private String productKey;
    private String hardwareHash;
    private String modelName;
    private String oemManufacturerName;
    private List<KeyValuePair> policies;
    private String uploadedDate;
    private List<String> allowedOperations;
    private JsonNode createdBy;
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

    /** {@code serialNumber} */
    public Builder serialNumber(String serialNumber) {
      this.serialNumber = serialNumber;
      return this;
    }

    /** Windows product key. */
    public Builder productKey(String productKey) {
      this.productKey = productKey;
      return this;
    }

    /** Base64 text that identifies the device's hardware. */
    public Builder hardwareHash(String hardwareHash) {
      this.hardwareHash = hardwareHash;
      return this;
    }

    /** {@code modelName} */
    public Builder modelName(String modelName) {
      this.modelName = modelName;
      return this;
    }

    /** {@code oemManufacturerName} */
    public Builder oemManufacturerName(String oemManufacturerName) {
      this.oemManufacturerName = oemManufacturerName;
      return this;
    }

    /** Category and id of each policy. */
    public Builder policies(List<KeyValuePair> policies) {
      this.policies = policies;
      return this;
    }

    /** ISO 8601. */
    public Builder uploadedDate(String uploadedDate) {
      this.uploadedDate = uploadedDate;
      return this;
    }

    /** {@code allowedOperations} */
    public Builder allowedOperations(List<String> allowedOperations) {
      this.allowedOperations = allowedOperations;
      return this;
    }

    /** {@code createdBy} */
    public Builder createdBy(JsonNode createdBy) {
      this.createdBy = createdBy;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Device build() {
      return new Device(
          attributes,
          id,
          serialNumber,
          productKey,
          hardwareHash,
          modelName,
          oemManufacturerName,
          policies,
          uploadedDate,
          allowedOperations,
          createdBy,
          unknownMembers);
    }
  }
}
