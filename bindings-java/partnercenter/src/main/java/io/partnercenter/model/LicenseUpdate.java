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
 * Licences to be assigned to a user and taken away.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes Read only.
 * @param licensesToAssign {@code licensesToAssign}
 * @param licensesToRemove {@code licensesToRemove}
 * @param licenseWarnings Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/license-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicenseUpdate(
    ResourceAttributes attributes,
    List<LicenseAssignment> licensesToAssign,
    List<String> licensesToRemove,
    List<LicenseWarning> licenseWarnings,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public LicenseUpdate {
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
    builder.licensesToAssign = licensesToAssign;
    builder.licensesToRemove = licensesToRemove;
    builder.licenseWarnings = licenseWarnings;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link LicenseUpdate}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private List<LicenseAssignment> licensesToAssign;
    private List<String> licensesToRemove;
    private List<LicenseWarning> licenseWarnings;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code licensesToAssign} */
    public Builder licensesToAssign(List<LicenseAssignment> licensesToAssign) {
      this.licensesToAssign = licensesToAssign;
      return this;
    }

    /** {@code licensesToRemove} */
    public Builder licensesToRemove(List<String> licensesToRemove) {
      this.licensesToRemove = licensesToRemove;
      return this;
    }

    /** Read only. */
    public Builder licenseWarnings(List<LicenseWarning> licenseWarnings) {
      this.licenseWarnings = licenseWarnings;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public LicenseUpdate build() {
      return new LicenseUpdate(
          attributes, licensesToAssign, licensesToRemove, licenseWarnings, unknownMembers);
    }
  }
}
