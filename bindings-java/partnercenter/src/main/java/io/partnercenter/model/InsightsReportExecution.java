// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * One run of a report.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param executionId {@code executionId}
 * @param reportId {@code reportId}
 * @param executionStatus One of Pending, Running, Paused, Completed.
 * @param reportAccessSecureLink Secret: address of the result, valid for a while.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InsightsReportExecution(
    String executionId,
    String reportId,
    ExecutionStatus executionStatus,
    String reportAccessSecureLink,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InsightsReportExecution {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code executionStatus}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record ExecutionStatus(@JsonValue String value) {
    /** Pending. */
    public static final ExecutionStatus PENDING = new ExecutionStatus("Pending");

    /** Running. */
    public static final ExecutionStatus RUNNING = new ExecutionStatus("Running");

    /** Paused. */
    public static final ExecutionStatus PAUSED = new ExecutionStatus("Paused");

    /** Completed. */
    public static final ExecutionStatus COMPLETED = new ExecutionStatus("Completed");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExecutionStatus {}

    @Override
    public String toString() {
      return value;
    }
  }

  /** Without what is secret. */
  @Override
  public String toString() {
    return "InsightsReportExecution["
        + "executionId="
        + executionId
        + ", reportId="
        + reportId
        + ", executionStatus="
        + executionStatus
        + "]";
  }
}
