// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A stored query for reports.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param queryId {@code queryId}
 * @param name {@code name}
 * @param description {@code description}
 * @param query {@code query}
 * @param type {@code type}
 * @param user {@code user}
 * @param createdTime ISO 8601.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InsightsQuery(
    String queryId,
    String name,
    String description,
    String query,
    String type,
    String user,
    String createdTime,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InsightsQuery {
    unknownMembers = Members.of(unknownMembers);
  }
}
