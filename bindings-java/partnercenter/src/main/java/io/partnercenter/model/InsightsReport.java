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
 * A report: a query, when it runs, and where its result goes.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param reportId {@code reportId}
 * @param reportName {@code reportName}
 * @param description {@code description}
 * @param queryId {@code queryId}
 * @param query {@code query}
 * @param user {@code user}
 * @param createdTime ISO 8601.
 * @param modifiedTime ISO 8601. JSON's null, which can be sent as an unknown member, is not
 *     absence.
 * @param executeNow Whether it runs at once.
 * @param startTime ISO 8601.
 * @param reportStatus One of Paused, Active, Inactive.
 * @param recurrenceInterval Hours between two runs.
 * @param recurrenceCount How often it runs.
 * @param callbackUrl Address that is called when a result is there.
 * @param callbackMethod JSON's null, which can be sent as an unknown member, is not absence.
 * @param format {@code format}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InsightsReport(
    String reportId,
    String reportName,
    String description,
    String queryId,
    String query,
    String user,
    String createdTime,
    String modifiedTime,
    Boolean executeNow,
    String startTime,
    ReportStatus reportStatus,
    Long recurrenceInterval,
    Long recurrenceCount,
    String callbackUrl,
    String callbackMethod,
    String format,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InsightsReport {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code reportStatus}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record ReportStatus(@JsonValue String value) {
    /** Paused. */
    public static final ReportStatus PAUSED = new ReportStatus("Paused");

    /** Active. */
    public static final ReportStatus ACTIVE = new ReportStatus("Active");

    /** Inactive. */
    public static final ReportStatus INACTIVE = new ReportStatus("Inactive");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportStatus {}

    @Override
    public String toString() {
      return value;
    }
  }
}
