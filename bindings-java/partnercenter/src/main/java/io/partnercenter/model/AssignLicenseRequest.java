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
 * Licences to be assigned and taken away.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param addLicenses Required in a request.
 * @param removeLicenses Required in a request.
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/group-assignlicense">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignLicenseRequest(
    List<AssignedLicense> addLicenses,
    List<String> removeLicenses,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AssignLicenseRequest {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.addLicenses = addLicenses;
    builder.removeLicenses = removeLicenses;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link AssignLicenseRequest}; what is not said stays absent. */
  public static final class Builder {
    private List<AssignedLicense> addLicenses;
    private List<String> removeLicenses;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Required in a request. */
    public Builder addLicenses(List<AssignedLicense> addLicenses) {
      this.addLicenses = addLicenses;
      return this;
    }

    /** Required in a request. */
    public Builder removeLicenses(List<String> removeLicenses) {
      this.removeLicenses = removeLicenses;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public AssignLicenseRequest build() {
      return new AssignLicenseRequest(addLicenses, removeLicenses, unknownMembers);
    }
  }
}
