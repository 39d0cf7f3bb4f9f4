// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.List;
import java.util.Map;

/**
 * What addresses and registrations must look like in a country.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param extensionData {@code extensionData}
 * @param iso2Code ISO 3166 code of two letters.
 * @param iso3Code ISO 3166 code of three letters.
 * @param defaultCulture Such as en-US.
 * @param isStateRequired {@code isStateRequired}
 * @param supportedStatesList Codes of the country's states.
 * @param supportedLanguagesList {@code supportedLanguagesList}
 * @param supportedCulturesList {@code supportedCulturesList}
 * @param isPostalCodeRequired {@code isPostalCodeRequired}
 * @param postalCodeRegex Regular expression that a value must match.
 * @param isCityRequired {@code isCityRequired}
 * @param isVatIdSupported {@code isVatIdSupported}
 * @param taxIdFormat How it looks.
 * @param taxIdSample How it looks.
 * @param vatIdRegex Regular expression that a value must match.
 * @param phoneNumberRegex Regular expression that a value must match.
 * @param isRegistrationNumberSupported {@code isRegistrationNumberSupported}
 * @param isTaxIdSupported {@code isTaxIdSupported}
 * @param resellerAgreementRegion {@code resellerAgreementRegion}
 * @param geographicRegion {@code geographicRegion}
 * @param countryCallingCodesList {@code countryCallingCodesList}
 * @param attributes {@code attributes}
 * @param isTaxIdOptional {@code isTaxIdOptional}
 * @param customerOrganizationRegistrationNumberRegex Regular expression that a value must match.
 * @param customerOrganizationRegistrationNumberSample How it looks.
 * @param customerOrganizationRegistrationNumberRequired {@code
 *     customerOrganizationRegistrationNumberRequired}
 * @param customerOrganizationPhoneNumberRequired {@code customerOrganizationPhoneNumberRequired}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/country-information-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CountryValidationRules(
    String extensionData,
    String iso2Code,
    String iso3Code,
    String defaultCulture,
    Boolean isStateRequired,
    List<String> supportedStatesList,
    List<String> supportedLanguagesList,
    List<String> supportedCulturesList,
    Boolean isPostalCodeRequired,
    String postalCodeRegex,
    Boolean isCityRequired,
    Boolean isVatIdSupported,
    String taxIdFormat,
    String taxIdSample,
    String vatIdRegex,
    String phoneNumberRegex,
    Boolean isRegistrationNumberSupported,
    Boolean isTaxIdSupported,
    String resellerAgreementRegion,
    String geographicRegion,
    List<String> countryCallingCodesList,
    ResourceAttributes attributes,
    Boolean isTaxIdOptional,
    String customerOrganizationRegistrationNumberRegex,
    String customerOrganizationRegistrationNumberSample,
    Boolean customerOrganizationRegistrationNumberRequired,
    Boolean customerOrganizationPhoneNumberRequired,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CountryValidationRules {
    unknownMembers = Members.of(unknownMembers);
  }
}
