// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Whether an attestation is needed before a purchase, and which.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attestationType {@code attestationType}
 * @param enforceAttestation {@code enforceAttestation}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/offer-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttestationProperties(
    String attestationType,
    Boolean enforceAttestation,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AttestationProperties {
    unknownMembers = Members.of(unknownMembers);
  }
}
