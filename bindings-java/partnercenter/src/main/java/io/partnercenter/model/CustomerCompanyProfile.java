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
 * The company of a customer.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param tenantId Tenant id of the customer. Read only.
 * @param domain Domain, such as fabrikam.onmicrosoft.com.
 * @param companyName {@code companyName}
 * @param organizationRegistrationNumber Tax or registration number, where the country asks for it.
 * @param address {@code address}
 * @param email {@code email}
 * @param links Read only.
 * @param attributes Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/customer-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerCompanyProfile(
    String tenantId,
    String domain,
    String companyName,
    String organizationRegistrationNumber,
    Address address,
    String email,
    ResourceLinks links,
    ResourceAttributes attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerCompanyProfile {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.tenantId = tenantId;
    builder.domain = domain;
    builder.companyName = companyName;
    builder.organizationRegistrationNumber = organizationRegistrationNumber;
    builder.address = address;
    builder.email = email;
    builder.links = links;
    builder.attributes = attributes;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link CustomerCompanyProfile}; what is not said stays absent. */
  public static final class Builder {
    private String tenantId;
    private String domain;
    private String companyName;
    private String organizationRegistrationNumber;
    private Address address;
    private String email;
    private ResourceLinks links;
    private ResourceAttributes attributes;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Tenant id of the customer. Read only. */
    public Builder tenantId(String tenantId) {
      this.tenantId = tenantId;
      return this;
    }

    /** Domain, such as fabrikam.onmicrosoft.com. */
    public Builder domain(String domain) {
      this.domain = domain;
      return this;
    }

    /** {@code companyName} */
    public Builder companyName(String companyName) {
      this.companyName = companyName;
      return this;
    }

    /** Tax or registration number, where the country asks for it. */
    public Builder organizationRegistrationNumber(String organizationRegistrationNumber) {
      this.organizationRegistrationNumber = organizationRegistrationNumber;
      return this;
    }

    /** {@code address} */
    public Builder address(Address address) {
      this.address = address;
      return this;
    }

    /** {@code email} */
    public Builder email(String email) {
      this.email = email;
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
    public CustomerCompanyProfile build() {
      return new CustomerCompanyProfile(
          tenantId,
          domain,
          companyName,
          organizationRegistrationNumber,
          address,
          email,
          links,
          attributes,
          unknownMembers);
    }
  }
}
