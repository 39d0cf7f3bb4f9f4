// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * An address for bills.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param country ISO country code of two letters.
 * @param region {@code region}
 * @param city {@code city}
 * @param postalCode {@code postalCode}
 * @param addressLine1 {@code addressLine1}
 * @param addressLine2 {@code addressLine2}
 * @param addressLine3 {@code addressLine3}
 * @param firstName {@code firstName}
 * @param lastName {@code lastName}
 * @param companyName {@code companyName}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillingAddress(
    String country,
    String region,
    String city,
    String postalCode,
    String addressLine1,
    String addressLine2,
    String addressLine3,
    String firstName,
    String lastName,
    String companyName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BillingAddress {
    unknownMembers = Members.of(unknownMembers);
  }
}
