// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * The use of an Azure resource on one day.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param customerTenantId Tenant id of the customer.
 * @param customerName {@code customerName}
 * @param subscriptionId {@code subscriptionId}
 * @param subscriptionName {@code subscriptionName}
 * @param usageDate The day of the use, in UTC.
 * @param resourceLocation Where it is.
 * @param meterCategory {@code meterCategory}
 * @param meterSubcategory {@code meterSubcategory}
 * @param meterUnit What quantities are counted in, such as 1 Hour.
 * @param reservationOrderId Id of the order of a reservation.
 * @param reservationId {@code reservationId}
 * @param serviceType {@code serviceType}
 * @param quantity {@code quantity}
 * @param consumptionMeterId {@code consumptionMeterId}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AzureUsageAnalytics(
    String customerTenantId,
    String customerName,
    String subscriptionId,
    String subscriptionName,
    String usageDate,
    String resourceLocation,
    String meterCategory,
    String meterSubcategory,
    String meterUnit,
    String reservationOrderId,
    String reservationId,
    String serviceType,
    Long quantity,
    String consumptionMeterId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AzureUsageAnalytics {
    unknownMembers = Members.of(unknownMembers);
  }
}
