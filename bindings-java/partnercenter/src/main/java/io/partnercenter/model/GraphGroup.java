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
 * A group of a directory.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param displayName {@code displayName}
 * @param description {@code description}
 * @param securityEnabled {@code securityEnabled}
 * @param mailEnabled {@code mailEnabled}
 * @param mailNickname The part before the &#64;.
 * @param groupTypes Unified is a Microsoft 365 group.
 * @param unknownMembers members that are not among these, by name
 * @see <a href="https://learn.microsoft.com/graph/api/group-assignlicense">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphGroup(
    String id,
    String displayName,
    String description,
    Boolean securityEnabled,
    Boolean mailEnabled,
    String mailNickname,
    List<String> groupTypes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public GraphGroup {
    unknownMembers = Members.of(unknownMembers);
  }
}
