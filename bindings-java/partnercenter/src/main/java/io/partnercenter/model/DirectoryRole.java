// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A role of the directory, such as that of a helpdesk admin.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param name {@code name}
 * @param id {@code id}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DirectoryRole(
    ResourceAttributes attributes,
    String name,
    String id,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DirectoryRole {
    unknownMembers = Members.of(unknownMembers);
  }
}
