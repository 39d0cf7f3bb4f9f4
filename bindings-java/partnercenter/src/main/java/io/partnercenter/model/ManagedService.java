// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A service that the partner administers for a customer.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes Read only.
 * @param id {@code id}
 * @param name {@code name}
 * @param groupName {@code groupName}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/managed-service-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ManagedService(
    ManagedServiceLinks links,
    ResourceAttributes attributes,
    String id,
    String name,
    String groupName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ManagedService {
    unknownMembers = Members.of(unknownMembers);
  }
}
