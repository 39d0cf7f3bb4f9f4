// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Which attestation a customer needs.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param partnerId {@code partnerId}
 * @param customerId {@code customerId}
 * @param value {@code value}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerAttestationRequirement(
    String id,
    String partnerId,
    String customerId,
    Boolean value,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerAttestationRequirement {
    unknownMembers = Members.of(unknownMembers);
  }
}
