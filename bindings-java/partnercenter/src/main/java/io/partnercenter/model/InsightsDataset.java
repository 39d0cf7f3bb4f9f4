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
 * A data set for queries: columns, metrics and ranges of dates.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param datasetName {@code datasetName}
 * @param selectableColumns {@code selectableColumns}
 * @param availableMetrics {@code availableMetrics}
 * @param availableDateRanges {@code availableDateRanges}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/insights-programmatic-analytics-api-get-dataset">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InsightsDataset(
    String datasetName,
    List<String> selectableColumns,
    List<String> availableMetrics,
    List<String> availableDateRanges,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InsightsDataset {
    unknownMembers = Members.of(unknownMembers);
  }
}
