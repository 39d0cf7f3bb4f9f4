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
 * What a customer used in the current month, with its budget.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param currencyLocale Locale for writing amounts, such as en-US.
 * @param currencyCode ISO 4217 code, such as EUR.
 * @param usdTotalCost In US dollars. JSON's null, which can be sent as an unknown member, is not
 *     absence.
 * @param lastModifiedDate ISO 8601.
 * @param resourceId Id of the resource.
 * @param resourceName {@code resourceName}
 * @param totalCost In the currency of the record.
 * @param budget In the customer's currency.
 * @param percentUsed How much of the budget is used, in percent; may exceed 100.
 * @param isUpgraded Whether the customer has an Azure plan.
 * @param currencySymbol As it is shown, such as €.
 * @param customerSpendingBudget {@code customerSpendingBudget}
 * @param id {@code id}
 * @param name {@code name}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/customer-usage-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerMonthlyUsageRecord(
    ResourceAttributes attributes,
    String currencyLocale,
    String currencyCode,
    BigDecimal usdTotalCost,
    String lastModifiedDate,
    String resourceId,
    String resourceName,
    BigDecimal totalCost,
    SpendingBudget budget,
    BigDecimal percentUsed,
    Boolean isUpgraded,
    String currencySymbol,
    JsonNode customerSpendingBudget,
    String id,
    String name,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerMonthlyUsageRecord {
    unknownMembers = Members.of(unknownMembers);
  }
}
