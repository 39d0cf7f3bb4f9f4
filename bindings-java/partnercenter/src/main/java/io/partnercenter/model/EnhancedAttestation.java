// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A begun attestation that the customer's signatory finishes.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attestationId Id for the page on which the signatory agrees.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/customers/integrate-sandbox-confirm-customer-accept">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnhancedAttestation(
    String attestationId, @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public EnhancedAttestation {
    unknownMembers = Members.of(unknownMembers);
  }
}
