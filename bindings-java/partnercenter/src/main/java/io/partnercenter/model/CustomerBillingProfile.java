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
 * Where a customer's bills go.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param firstName {@code firstName}
 * @param lastName {@code lastName}
 * @param email {@code email}
 * @param culture Such as en-US.
 * @param language Such as en.
 * @param companyName {@code companyName}
 * @param defaultAddress {@code defaultAddress}
 * @param links Read only.
 * @param attributes Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/customer-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerBillingProfile(
    String id,
    String firstName,
    String lastName,
    String email,
    String culture,
    String language,
    String companyName,
    Address defaultAddress,
    ResourceLinks links,
    ResourceAttributes attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerBillingProfile {
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
    builder.firstName = firstName;
    builder.lastName = lastName;
    builder.email = email;
    builder.culture = culture;
    builder.language = language;
    builder.companyName = companyName;
    builder.defaultAddress = defaultAddress;
    builder.links = links;
    builder.attributes = attributes;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link CustomerBillingProfile}; what is not said stays absent. */
  public static final class Builder {
    private String id;
    private String firstName;
    private String lastName;
    private String email;
    private String culture;
    private String language;
    private String companyName;
    private Address defaultAddress;
    private ResourceLinks links;
    private ResourceAttributes attributes;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder id(String id) {
      this.id = id;
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

    /** {@code email} */
    public Builder email(String email) {
      this.email = email;
      return this;
    }

    /** Such as en-US. */
    public Builder culture(String culture) {
      this.culture = culture;
      return this;
    }

    /** Such as en. */
    public Builder language(String language) {
      this.language = language;
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
    public CustomerBillingProfile build() {
      return new CustomerBillingProfile(
          id,
          firstName,
          lastName,
          email,
          culture,
          language,
          companyName,
          defaultAddress,
          links,
          attributes,
          unknownMembers);
    }
  }
}
