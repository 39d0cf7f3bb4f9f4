// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Anything of a directory; `&#64;odata.type` says what.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param odataType Name of the object's type. Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/directoryrole-list-members">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DirectoryObject(
    String id,
    @JsonProperty("@odata.type") String odataType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DirectoryObject {
    unknownMembers = Members.of(unknownMembers);
  }
}
