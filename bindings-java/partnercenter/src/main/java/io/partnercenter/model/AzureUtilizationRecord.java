// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.math.BigDecimal;
import java.util.Map;

/**
 * How much of an Azure resource was used, by the hour or day.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param usageStartTime ISO 8601.
 * @param usageEndTime ISO 8601.
 * @param resource {@code resource}
 * @param quantity {@code quantity}
 * @param unit What quantities are counted in, such as 1 Hour.
 * @param infoFields {@code infoFields}
 * @param instanceData {@code instanceData}
 * @param links {@code links}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/azure-utilization-record-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AzureUtilizationRecord(
    ResourceAttributes attributes,
    String usageStartTime,
    String usageEndTime,
    AzureResource resource,
    BigDecimal quantity,
    String unit,
    Map<String, String> infoFields,
    AzureInstanceData instanceData,
    JsonNode links,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AzureUtilizationRecord {
    unknownMembers = Members.of(unknownMembers);
  }
}
