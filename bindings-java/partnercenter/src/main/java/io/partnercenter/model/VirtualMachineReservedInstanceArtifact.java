// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Where the reservations of virtual machines are.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param link {@code link}
 * @param resourceID {@code resourceID}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/entitlement-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VirtualMachineReservedInstanceArtifact(
    Link link,
    String resourceID,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public VirtualMachineReservedInstanceArtifact {
    unknownMembers = Members.of(unknownMembers);
  }
}
