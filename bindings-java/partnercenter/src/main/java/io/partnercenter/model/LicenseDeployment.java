// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How many of a customer's licences are assigned.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param serviceCode Short name of the service, such as o365.
 * @param serviceName {@code serviceName}
 * @param channel How it was sold, such as Reseller.
 * @param customerTenantId Tenant id of the customer.
 * @param customerName {@code customerName}
 * @param productId {@code productId}
 * @param productName {@code productName}
 * @param licensesDeployed How many are assigned.
 * @param licensesSold How many were sold.
 * @param processedDateTime When the numbers were made. ISO 8601.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-licenses-deployment-information">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LicenseDeployment(
    String serviceCode,
    String serviceName,
    String channel,
    String customerTenantId,
    String customerName,
    String productId,
    String productName,
    Long licensesDeployed,
    Long licensesSold,
    String processedDateTime,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public LicenseDeployment {
    unknownMembers = Members.of(unknownMembers);
  }
}
