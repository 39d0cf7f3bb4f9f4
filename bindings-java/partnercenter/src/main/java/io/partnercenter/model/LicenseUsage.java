// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How many of a customer's licences are in use.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param workloadCode Short name of the workload, such as EXO.
 * @param workloadName {@code workloadName}
 * @param serviceCode Short name of the service, such as o365.
 * @param serviceName {@code serviceName}
 * @param channel How it was sold, such as Reseller.
 * @param customerTenantId Tenant id of the customer.
 * @param customerName {@code customerName}
 * @param productId {@code productId}
 * @param productName {@code productName}
 * @param licensesActive How many were used in the last 28 days.
 * @param licensesQualified How many can be used.
 * @param processedDateTime When the numbers were made. ISO 8601.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-licenses-usage-information">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicenseUsage(
    String workloadCode,
    String workloadName,
    String serviceCode,
    String serviceName,
    String channel,
    String customerTenantId,
    String customerName,
    String productId,
    String productName,
    Long licensesActive,
    Long licensesQualified,
    String processedDateTime,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public LicenseUsage {
    unknownMembers = Members.of(unknownMembers);
  }
}
