// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A role of a directory.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param displayName Read only.
 * @param description Read only.
 * @param roleTemplateId Id of the role's template; the same in every tenant. Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/directoryrole-list">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphDirectoryRole(
    String id,
    String displayName,
    String description,
    String roleTemplateId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public GraphDirectoryRole {
    unknownMembers = Members.of(unknownMembers);
  }
}
