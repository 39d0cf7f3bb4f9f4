// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A disturbance of a service.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param title Read only.
 * @param service Read only.
 * @param status Read only.
 * @param classification Read only.
 * @param startDateTime ISO 8601. Read only.
 * @param endDateTime ISO 8601. Read only.
 * @param isResolved Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/serviceannouncement-list-issues">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceHealthIssue(
    String id,
    String title,
    String service,
    String status,
    String classification,
    String startDateTime,
    String endDateTime,
    Boolean isResolved,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ServiceHealthIssue {
    unknownMembers = Members.of(unknownMembers);
  }
}
