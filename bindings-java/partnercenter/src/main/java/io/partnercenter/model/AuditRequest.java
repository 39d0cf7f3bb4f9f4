// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What audit records are asked for.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param filter {@code filter}
 * @param startDate ISO 8601.
 * @param endDate ISO 8601.
 * @param size How many records a page has.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditRequest(
    SimpleFieldFilter filter,
    String startDate,
    String endDate,
    Long size,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AuditRequest {
    unknownMembers = Members.of(unknownMembers);
  }
}
