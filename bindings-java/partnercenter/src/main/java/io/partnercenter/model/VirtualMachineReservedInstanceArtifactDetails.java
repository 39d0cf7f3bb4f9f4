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
 * The reservations of virtual machines that an entitlement gives.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param type {@code type}
 * @param virtualMachineReservations {@code virtualMachineReservations}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/entitlement-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VirtualMachineReservedInstanceArtifactDetails(
    ArtifactType type,
    List<VirtualMachineReservation> virtualMachineReservations,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public VirtualMachineReservedInstanceArtifactDetails {
    unknownMembers = Members.of(unknownMembers);
  }
}
