// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A reservation of virtual machines.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param reservationId {@code reservationId}
 * @param scopeType {@code scopeType}
 * @param displayName {@code displayName}
 * @param appliedScopes {@code appliedScopes}
 * @param quantity {@code quantity}
 * @param expiryDateTime ISO 8601.
 * @param effectiveDateTime ISO 8601.
 * @param provisioningState {@code provisioningState}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/entitlement-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VirtualMachineReservation(
    String reservationId,
    String scopeType,
    String displayName,
    JsonNode appliedScopes,
    Long quantity,
    String expiryDateTime,
    String effectiveDateTime,
    String provisioningState,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public VirtualMachineReservation {
    unknownMembers = Members.of(unknownMembers);
  }
}
