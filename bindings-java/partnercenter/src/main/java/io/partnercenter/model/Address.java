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
 * A postal address.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param country ISO country code of two letters. Required in a request.
 * @param region {@code region}
 * @param city Required in a request.
 * @param state Where the country has it: countries say so by their validation rules.
 * @param addressLine1 Required in a request.
 * @param addressLine2 {@code addressLine2}
 * @param addressLine3 {@code addressLine3}
 * @param district {@code district}
 * @param postalCode Where the country has it: countries say so by their validation rules.
 * @param firstName {@code firstName}
 * @param middleName {@code middleName}
 * @param lastName {@code lastName}
 * @param phoneNumber {@code phoneNumber}
 * @param emailAddress {@code emailAddress}
 * @param id {@code id}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/utility-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(
    String country,
    String region,
    String city,
    String state,
    String addressLine1,
    String addressLine2,
    String addressLine3,
    String district,
    String postalCode,
    String firstName,
    String middleName,
    String lastName,
    String phoneNumber,
    String emailAddress,
    String id,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Address {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.country = country;
    builder.region = region;
    builder.city = city;
    builder.state = state;
    builder.addressLine1 = addressLine1;
    builder.addressLine2 = addressLine2;
    builder.addressLine3 = addressLine3;
    builder.district = district;
    builder.postalCode = postalCode;
    builder.firstName = firstName;
    builder.middleName = middleName;
    builder.lastName = lastName;
    builder.phoneNumber = phoneNumber;
    builder.emailAddress = emailAddress;
    builder.id = id;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Address}; what is not said stays absent. */
  public static final class Builder {
    private String country;
    private String region;
    private String city;
    private String state;
    private String addressLine1;
    private String addressLine2;
    private String addressLine3;
    private String district;
    private String postalCode;
    private String firstName;
    private String middleName;
    private String lastName;
    private String phoneNumber;
    private String emailAddress;
    private String id;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** ISO country code of two letters. Required in a request. */
    public Builder country(String country) {
      this.country = country;
      return this;
    }

    /** {@code region} */
    public Builder region(String region) {
      this.region = region;
      return this;
    }

    /** Required in a request. */
    public Builder city(String city) {
      this.city = city;
      return this;
    }

    /** Where the country has it: countries say so by their validation rules. */
    public Builder state(String state) {
      this.state = state;
      return this;
    }

    /** Required in a request. */
    public Builder addressLine1(String addressLine1) {
      this.addressLine1 = addressLine1;
      return this;
    }

    /** {@code addressLine2} */
    public Builder addressLine2(String addressLine2) {
      this.addressLine2 = addressLine2;
      return this;
    }

    /** {@code addressLine3} */
    public Builder addressLine3(String addressLine3) {
      this.addressLine3 = addressLine3;
      return this;
    }

    /** {@code district} */
    public Builder district(String district) {
      this.district = district;
      return this;
    }

    /** Where the country has it: countries say so by their validation rules. */
    public Builder postalCode(String postalCode) {
      this.postalCode = postalCode;
      return this;
    }

    /** {@code firstName} */
    public Builder firstName(String firstName) {
      this.firstName = firstName;
      return this;
    }

    /** {@code middleName} */
    public Builder middleName(String middleName) {
      this.middleName = middleName;
      return this;
    }

    /** {@code lastName} */
    public Builder lastName(String lastName) {
      this.lastName = lastName;
      return this;
    }

    /** {@code phoneNumber} */
    public Builder phoneNumber(String phoneNumber) {
      this.phoneNumber = phoneNumber;
      return this;
    }

    /** {@code emailAddress} */
    public Builder emailAddress(String emailAddress) {
      this.emailAddress = emailAddress;
      return this;
    }

    /** {@code id} */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Address build() {
      return new Address(
          country,
          region,
          city,
          state,
          addressLine1,
          addressLine2,
          addressLine3,
          district,
          postalCode,
          firstName,
          middleName,
          lastName,
          phoneNumber,
          emailAddress,
          id,
          unknownMembers);
    }
  }
}
