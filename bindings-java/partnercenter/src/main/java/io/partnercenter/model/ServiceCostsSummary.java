// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a customer costs in the billing period, in one currency.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param billingStartDate ISO 8601.
 * @param billingEndDate ISO 8601.
 * @param pretaxTotal Without tax, in the billing currency.
 * @param tax Tax.
 * @param afterTaxTotal With tax.
 * @param currencyCode ISO 4217 code, such as EUR.
 * @param currencySymbol As it is shown, such as €.
 * @param customerId {@code customerId}
 * @param details {@code details}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/service-costs-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceCostsSummary(
    ServiceCostsSummaryLinks links,
    ResourceAttributes attributes,
    String billingStartDate,
    String billingEndDate,
    BigDecimal pretaxTotal,
    BigDecimal tax,
    BigDecimal afterTaxTotal,
    String currencyCode,
    String currencySymbol,
    String customerId,
    List<ServiceCostsSummaryDetail> details,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ServiceCostsSummary {
    unknownMembers = Members.of(unknownMembers);
  }
}
