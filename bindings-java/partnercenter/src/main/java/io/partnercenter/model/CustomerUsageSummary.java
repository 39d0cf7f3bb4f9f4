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
 * What a customer used in the billing period.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param billingStartDate ISO 8601.
 * @param billingEndDate ISO 8601.
 * @param totalCost In the currency of the record.
 * @param currencyLocale Locale for writing amounts, such as en-US.
 * @param currencyCode ISO 4217 code, such as EUR.
 * @param usdTotalCost In US dollars. JSON's null, which can be sent as an unknown member, is not
 *     absence.
 * @param lastModifiedDate ISO 8601.
 * @param resourceId Id of the resource.
 * @param resourceName {@code resourceName}
 * @param budget In the customer's currency.
 * @param id {@code id}
 * @param name {@code name}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/customer-usage-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerUsageSummary(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String billingStartDate,
    String billingEndDate,
    BigDecimal totalCost,
    String currencyLocale,
    String currencyCode,
    BigDecimal usdTotalCost,
    String lastModifiedDate,
    String resourceId,
    String resourceName,
    SpendingBudget budget,
    String id,
    String name,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerUsageSummary {
    unknownMembers = Members.of(unknownMembers);
  }
}
