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
 * Devices to be uploaded together.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param batchId {@code batchId}
 * @param devices {@code devices}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/device-deployment-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeviceBatchCreationRequest(
    ResourceAttributes attributes,
    String batchId,
    List<Device> devices,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DeviceBatchCreationRequest {
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
    builder.batchId = batchId;
    builder.devices = devices;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link DeviceBatchCreationRequest}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String batchId;
    private List<Device> devices;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code batchId} */
    public Builder batchId(String batchId) {
      this.batchId = batchId;
      return this;
    }

    /** {@code devices} */
    public Builder devices(List<Device> devices) {
      this.devices = devices;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public DeviceBatchCreationRequest build() {
      return new DeviceBatchCreationRequest(attributes, batchId, devices, unknownMembers);
    }
  }
}
