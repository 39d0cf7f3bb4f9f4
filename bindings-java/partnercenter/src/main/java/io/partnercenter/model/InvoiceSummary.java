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
 * What the partner owes in one currency.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param balanceAmount What is owed.
 * @param currencyCode ISO 4217 code, such as EUR.
 * @param currencySymbol As it is shown, such as €.
 * @param accountingDate ISO 8601.
 * @param firstInvoiceCreationDate ISO 8601.
 * @param lastPaymentDate ISO 8601.
 * @param lastPaymentAmount In the currency of the summary.
 * @param latestInvoiceDate ISO 8601.
 * @param details {@code details}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/invoice-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvoiceSummary(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    BigDecimal balanceAmount,
    String currencyCode,
    String currencySymbol,
    String accountingDate,
    String firstInvoiceCreationDate,
    String lastPaymentDate,
    BigDecimal lastPaymentAmount,
    String latestInvoiceDate,
    List<InvoiceSummaryDetail> details,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InvoiceSummary {
    unknownMembers = Members.of(unknownMembers);
  }
}
