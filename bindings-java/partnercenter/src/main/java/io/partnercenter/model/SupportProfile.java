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
 * How customers reach the partner's support.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param email {@code email}
 * @param telephone {@code telephone}
 * @param website {@code website}
 * @param profileType {@code profileType}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/profile-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupportProfile(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String email,
    String telephone,
    String website,
    String profileType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SupportProfile {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.links = links;
    builder.attributes = attributes;
    builder.email = email;
    builder.telephone = telephone;
    builder.website = website;
    builder.profileType = profileType;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link SupportProfile}; what is not said stays absent. */
  public static final class Builder {
    private StandardResourceLinks links;
    private ResourceAttributes attributes;
    private String email;
    private String telephone;
    private String website;
    private String profileType;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder links(StandardResourceLinks links) {
      this.links = links;
      return this;
    }

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code email} */
    public Builder email(String email) {
      this.email = email;
      return this;
    }

    /** {@code telephone} */
    public Builder telephone(String telephone) {
      this.telephone = telephone;
      return this;
    }

    /** {@code website} */
    public Builder website(String website) {
      this.website = website;
      return this;
    }

    /** {@code profileType} */
    public Builder profileType(String profileType) {
      this.profileType = profileType;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public SupportProfile build() {
      return new SupportProfile(
          links, attributes, email, telephone, website, profileType, unknownMembers);
    }
  }
}
