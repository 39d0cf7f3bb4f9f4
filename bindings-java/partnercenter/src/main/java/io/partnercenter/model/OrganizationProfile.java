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
 * The partner's organization.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param companyName {@code companyName}
 * @param defaultAddress {@code defaultAddress}
 * @param tenantId Tenant id of the partner. Read only.
 * @param domain {@code domain}
 * @param email {@code email}
 * @param language Such as en.
 * @param culture Such as en-US.
 * @param profileType Read only.
 * @param firstName {@code firstName}
 * @param lastName {@code lastName}
 * @param address {@code address}
 * @param organizationRegistrationNumber {@code organizationRegistrationNumber}
 * @param links Read only.
 * @param attributes Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/profile-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganizationProfile(
    String id,
    String companyName,
    Address defaultAddress,
    String tenantId,
    String domain,
    String email,
    String language,
    String culture,
    String profileType,
    String firstName,
    String lastName,
    Address address,
    String organizationRegistrationNumber,
    ResourceLinks links,
    ResourceAttributes attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OrganizationProfile {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.companyName = companyName;
    builder.defaultAddress = defaultAddress;
    builder.tenantId = tenantId;
    builder.domain = domain;
    builder.email = email;
    builder.language = language;
    builder.culture = culture;
    builder.profileType = profileType;
    builder.firstName = firstName;
    builder.lastName = lastName;
    builder.address = address;
    builder.organizationRegistrationNumber = organizationRegistrationNumber;
    builder.links = links;
    builder.attributes = attributes;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link OrganizationProfile}; what is not said stays absent. */
  public static final class Builder {
    private String id;
    private String companyName;
    private Address defaultAddress;
    private String tenantId;
    private String domain;
    private String email;
    private String language;
    private String culture;
    private String profileType;
    private String firstName;
    private String lastName;
    private Address address;
    private String organizationRegistrationNumber;
    private ResourceLinks links;
    private ResourceAttributes attributes;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** {@code companyName} */
    public Builder companyName(String companyName) {
      this.companyName = companyName;
      return this;
    }

    /** {@code defaultAddress} */
    public Builder defaultAddress(Address defaultAddress) {
      this.defaultAddress = defaultAddress;
      return this;
    }

    /** Tenant id of the partner. Read only. */
    public Builder tenantId(String tenantId) {
      this.tenantId = tenantId;
      return this;
    }

    /** {@code domain} */
    public Builder domain(String domain) {
      this.domain = domain;
      return this;
    }

    /** {@code email} */
    public Builder email(String email) {
      this.email = email;
      return this;
    }

    /** Such as en. */
    public Builder language(String language) {
      this.language = language;
      return this;
    }

    /** Such as en-US. */
    public Builder culture(String culture) {
      this.culture = culture;
      return this;
    }

    /** Read only. */
    public Builder profileType(String profileType) {
      this.profileType = profileType;
      return this;
    }

    /** {@code firstName} */
    public Builder firstName(String firstName) {
      this.firstName = firstName;
      return this;
    }

    /** {@code lastName} */
    public Builder lastName(String lastName) {
      this.lastName = lastName;
      return this;
    }

    /** {@code address} */
    public Builder address(Address address) {
      this.address = address;
      return this;
    }

    /** {@code organizationRegistrationNumber} */
    public Builder organizationRegistrationNumber(String organizationRegistrationNumber) {
      this.organizationRegistrationNumber = organizationRegistrationNumber;
      return this;
    }

    /** Read only. */
    public Builder links(ResourceLinks links) {
      this.links = links;
      return this;
    }

    /** Read only. */
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
    public OrganizationProfile build() {
      return new OrganizationProfile(
          id,
          companyName,
          defaultAddress,
          tenantId,
          domain,
          email,
          language,
          culture,
          profileType,
          firstName,
          lastName,
          address,
          organizationRegistrationNumber,
          links,
          attributes,
          unknownMembers);
    }
  }
}
