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
 * How many of all customers' licences are in use.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param processedDateTime When the numbers were made. ISO 8601.
 * @param serviceName {@code serviceName}
 * @param channel How it was sold, such as Reseller.
 * @param workloadName {@code workloadName}
 * @param proratedLicensesUsagePercent Percent, from 0 to 100.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/analytics-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerLicensesUsageInsights(
    ResourceAttributes attributes,
    String processedDateTime,
    String serviceName,
    String channel,
    String workloadName,
    BigDecimal proratedLicensesUsagePercent,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PartnerLicensesUsageInsights {
    unknownMembers = Members.of(unknownMembers);
  }
}
