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
 * What the service found about an address.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param originalAddress {@code originalAddress}
 * @param suggestedAddresses {@code suggestedAddresses}
 * @param status {@code status}
 * @param validationMessage {@code validationMessage}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/validate-an-address">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddressValidationResponse(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    Address originalAddress,
    List<Address> suggestedAddresses,
    String status,
    String validationMessage,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AddressValidationResponse {
    unknownMembers = Members.of(unknownMembers);
  }
}
