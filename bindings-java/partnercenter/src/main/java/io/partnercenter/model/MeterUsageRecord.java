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
 * What one meter cost in the current month.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param resourceId Id of the resource.
 * @param resourceName {@code resourceName}
 * @param totalCost In the currency of the record.
 * @param currencyLocale Locale for writing amounts, such as en-US.
 * @param currencyCode ISO 4217 code, such as EUR.
 * @param usdTotalCost In US dollars. JSON's null, which can be sent as an unknown member, is not
 *     absence.
 * @param lastModifiedDate ISO 8601.
 * @param subscriptionId {@code subscriptionId}
 * @param meterId {@code meterId}
 * @param meterName {@code meterName}
 * @param category {@code category}
 * @param subcategory {@code subcategory}
 * @param quantityUsed How much was used, in units.
 * @param unit What quantities are counted in, such as 1 Hour.
 * @param status {@code status}
 * @param offerId {@code offerId}
 * @param id {@code id}
 * @param name {@code name}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/meter-usage-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeterUsageRecord(
    ResourceAttributes attributes,
    String resourceId,
    String resourceName,
    BigDecimal totalCost,
    String currencyLocale,
    String currencyCode,
    BigDecimal usdTotalCost,
    String lastModifiedDate,
    String subscriptionId,
    String meterId,
    String meterName,
    String category,
    String subcategory,
    BigDecimal quantityUsed,
    String unit,
    String status,
    String offerId,
    String id,
    String name,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public MeterUsageRecord {
    unknownMembers = Members.of(unknownMembers);
  }
}
