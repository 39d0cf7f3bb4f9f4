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
 * Who is to accept the customer agreement, for the flow of 2026.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param country ISO country code of two letters. Required in a request.
 * @param language Such as en-US. Required in a request.
 * @param companyName Required in a request.
 * @param signatoryFirstName Required in a request.
 * @param signatoryLastName Required in a request.
 * @param signatoryEmail {@code signatoryEmail}
 * @param signatoryPhoneNumber With the country's code.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/customers/integrate-sandbox-confirm-customer-accept">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnhancedAttestationRequest(
    String country,
    String language,
    String companyName,
    String signatoryFirstName,
    String signatoryLastName,
    String signatoryEmail,
    String signatoryPhoneNumber,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public EnhancedAttestationRequest {
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
    builder.language = language;
    builder.companyName = companyName;
    builder.signatoryFirstName = signatoryFirstName;
    builder.signatoryLastName = signatoryLastName;
    builder.signatoryEmail = signatoryEmail;
    builder.signatoryPhoneNumber = signatoryPhoneNumber;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link EnhancedAttestationRequest}; what is not said stays absent. */
  public static final class Builder {
    private String country;
    private String language;
    private String companyName;
    private String signatoryFirstName;
    private String signatoryLastName;
    private String signatoryEmail;
    private String signatoryPhoneNumber;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** ISO country code of two letters. Required in a request. */
    public Builder country(String country) {
      this.country = country;
      return this;
    }

    /** Such as en-US. Required in a request. */
    public Builder language(String language) {
      this.language = language;
      return this;
    }

    /** Required in a request. */
    public Builder companyName(String companyName) {
      this.companyName = companyName;
      return this;
    }

    /** Required in a request. */
    public Builder signatoryFirstName(String signatoryFirstName) {
      this.signatoryFirstName = signatoryFirstName;
      return this;
    }

    /** Required in a request. */
    public Builder signatoryLastName(String signatoryLastName) {
      this.signatoryLastName = signatoryLastName;
      return this;
    }

    /** {@code signatoryEmail} */
    public Builder signatoryEmail(String signatoryEmail) {
      this.signatoryEmail = signatoryEmail;
      return this;
    }

    /** With the country's code. */
    public Builder signatoryPhoneNumber(String signatoryPhoneNumber) {
      this.signatoryPhoneNumber = signatoryPhoneNumber;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public EnhancedAttestationRequest build() {
      return new EnhancedAttestationRequest(
          country,
          language,
          companyName,
          signatoryFirstName,
          signatoryLastName,
          signatoryEmail,
          signatoryPhoneNumber,
          unknownMembers);
    }
  }
}
