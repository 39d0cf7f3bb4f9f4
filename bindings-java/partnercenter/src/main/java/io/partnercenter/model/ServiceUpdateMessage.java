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
 * A message of the message centre.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param title Read only.
 * @param category Read only.
 * @param severity Read only.
 * @param services Read only.
 * @param startDateTime ISO 8601. Read only.
 * @param endDateTime ISO 8601. Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/serviceannouncement-list-messages">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceUpdateMessage(
    String id,
    String title,
    String category,
    String severity,
    List<String> services,
    String startDateTime,
    String endDateTime,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ServiceUpdateMessage {
    unknownMembers = Members.of(unknownMembers);
  }
}
