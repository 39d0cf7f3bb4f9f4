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
 * The reservations of an entitlement.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param type {@code type}
 * @param reservations {@code reservations}
 * @param virtualMachineReservations {@code virtualMachineReservations}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/entitlement-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReservedInstanceArtifactDetails(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String type,
    List<Reservation> reservations,
    List<JsonNode> virtualMachineReservations,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ReservedInstanceArtifactDetails {
    unknownMembers = Members.of(unknownMembers);
  }
}
