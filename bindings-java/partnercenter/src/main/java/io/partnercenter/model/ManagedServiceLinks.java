// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Where a managed service is administered.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param adminService {@code adminService}
 * @param serviceHealth {@code serviceHealth}
 * @param serviceTicket {@code serviceTicket}
 * @param self {@code self}
 * @param next {@code next}
 * @param previous {@code previous}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/managed-service-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManagedServiceLinks(
    Link adminService,
    Link serviceHealth,
    Link serviceTicket,
    Link self,
    Link next,
    Link previous,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ManagedServiceLinks {
    unknownMembers = Members.of(unknownMembers);
  }
}
