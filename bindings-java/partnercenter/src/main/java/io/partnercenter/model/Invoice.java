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
 * A bill for the partner.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param invoiceDate ISO 8601.
 * @param billingPeriodStartDate ISO 8601.
 * @param billingPeriodEndDate ISO 8601.
 * @param totalCharges With tax.
 * @param paidAmount What has been paid.
 * @param currencyCode ISO 4217 code, such as EUR.
 * @param currencySymbol As it is shown, such as €.
 * @param pdfDownloadLink Path of the PDF, relative to the service's base.
 * @param taxReceipts {@code taxReceipts}
 * @param invoiceDetails {@code invoiceDetails}
 * @param amendments Notes that change this invoice.
 * @param documentType A bill, or a note that changes one.
 * @param amendsOf The invoice that this one changes.
 * @param invoiceType Recurring or OneTime.
 * @param collectionOfSummary {@code collectionOfSummary}
 * @param status {@code status}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/invoice-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Invoice(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String id,
    String invoiceDate,
    String billingPeriodStartDate,
    String billingPeriodEndDate,
    BigDecimal totalCharges,
    BigDecimal paidAmount,
    String currencyCode,
    String currencySymbol,
    String pdfDownloadLink,
    List<TaxReceipt> taxReceipts,
    List<InvoiceDetail> invoiceDetails,
    List<Invoice> amendments,
    DocumentType documentType,
    String amendsOf,
    String invoiceType,
    List<TaxReceipt> collectionOfSummary,
    String status,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Invoice {
    unknownMembers = Members.of(unknownMembers);
  }
}
