// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A report to be scheduled.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param reportName Required in a request.
 * @param description {@code Description}
 * @param queryId Required in a request.
 * @param startTime When it runs first. ISO 8601. Required in a request.
 * @param executeNow Whether it runs at once.
 * @param queryStartTime Of the data that the query reads. ISO 8601.
 * @param queryEndTime Of the data that the query reads. ISO 8601.
 * @param recurrenceInterval Hours between two runs. Required in a request.
 * @param recurrenceCount How often it runs.
 * @param format One of CSV, TSV.
 * @param callbackUrl Address that is called when a result is there.
 * @param callbackMethod One of GET, POST.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/insights-programmatic-access-paradigm">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InsightsReportRequest(
    @JsonProperty("ReportName") String reportName,
    @JsonProperty("Description") String description,
    @JsonProperty("QueryId") String queryId,
    @JsonProperty("StartTime") String startTime,
    @JsonProperty("ExecuteNow") Boolean executeNow,
    @JsonProperty("QueryStartTime") String queryStartTime,
    @JsonProperty("QueryEndTime") String queryEndTime,
    @JsonProperty("RecurrenceInterval") Long recurrenceInterval,
    @JsonProperty("RecurrenceCount") Long recurrenceCount,
    @JsonProperty("Format") Format format,
    @JsonProperty("CallbackUrl") String callbackUrl,
    @JsonProperty("CallbackMethod") CallbackMethod callbackMethod,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InsightsReportRequest {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code format}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record Format(@JsonValue String value) {
    /** CSV. */
    public static final Format CSV = new Format("CSV");

    /** TSV. */
    public static final Format TSV = new Format("TSV");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Format {}

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * Values of {@code callbackMethod}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record CallbackMethod(@JsonValue String value) {
    /** GET. */
    public static final CallbackMethod GET = new CallbackMethod("GET");

    /** POST. */
    public static final CallbackMethod POST = new CallbackMethod("POST");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CallbackMethod {}

    @Override
    public String toString() {
      return value;
    }
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.reportName = reportName;
    builder.description = description;
    builder.queryId = queryId;
    builder.startTime = startTime;
    builder.executeNow = executeNow;
    builder.queryStartTime = queryStartTime;
    builder.queryEndTime = queryEndTime;
    builder.recurrenceInterval = recurrenceInterval;
    builder.recurrenceCount = recurrenceCount;
    builder.format = format;
    builder.callbackUrl = callbackUrl;
    builder.callbackMethod = callbackMethod;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link InsightsReportRequest}; what is not said stays absent. */
  public static final class Builder {
    private String reportName;
    private String description;
    private String queryId;
    private String startTime;
    private Boolean executeNow;
    private String queryStartTime;
    private String queryEndTime;
    private Long recurrenceInterval;
    private Long recurrenceCount;
    private Format format;
    private String callbackUrl;
    private CallbackMethod callbackMethod;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Required in a request. */
    public Builder reportName(String reportName) {
      this.reportName = reportName;
      return this;
    }

    /** {@code Description} */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Required in a request. */
    public Builder queryId(String queryId) {
      this.queryId = queryId;
      return this;
    }

    /** When it runs first. ISO 8601. Required in a request. */
    public Builder startTime(String startTime) {
      this.startTime = startTime;
      return this;
    }

    /** Whether it runs at once. */
    public Builder executeNow(Boolean executeNow) {
      this.executeNow = executeNow;
      return this;
    }

    /** Of the data that the query reads. ISO 8601. */
    public Builder queryStartTime(String queryStartTime) {
      this.queryStartTime = queryStartTime;
      return this;
    }

    /** Of the data that the query reads. ISO 8601. */
    public Builder queryEndTime(String queryEndTime) {
      this.queryEndTime = queryEndTime;
      return this;
    }

    /** Hours between two runs. Required in a request. */
    public Builder recurrenceInterval(Long recurrenceInterval) {
      this.recurrenceInterval = recurrenceInterval;
      return this;
    }

    /** How often it runs. */
    public Builder recurrenceCount(Long recurrenceCount) {
      this.recurrenceCount = recurrenceCount;
      return this;
    }

    /** One of CSV, TSV. */
    public Builder format(Format format) {
      this.format = format;
      return this;
    }

    /** Address that is called when a result is there. */
    public Builder callbackUrl(String callbackUrl) {
      this.callbackUrl = callbackUrl;
      return this;
    }

    /** One of GET, POST. */
    public Builder callbackMethod(CallbackMethod callbackMethod) {
      this.callbackMethod = callbackMethod;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public InsightsReportRequest build() {
      return new InsightsReportRequest(
          reportName,
          description,
          queryId,
          startTime,
          executeNow,
          queryStartTime,
          queryEndTime,
          recurrenceInterval,
          recurrenceCount,
          format,
          callbackUrl,
          callbackMethod,
          unknownMembers);
    }
  }
}
