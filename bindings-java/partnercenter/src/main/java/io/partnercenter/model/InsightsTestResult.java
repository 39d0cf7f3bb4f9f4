// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * The first rows that a query gives: one object a row, its members are the query's columns.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/insights-programmatic-analytics-api-try-report-queries">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InsightsTestResult(
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InsightsTestResult {
    unknownMembers = Members.of(unknownMembers);
  }
}
