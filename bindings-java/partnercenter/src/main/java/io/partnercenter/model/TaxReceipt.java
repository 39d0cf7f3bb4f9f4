// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A receipt for tax.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param taxReceiptPdfDownloadLink Path of the PDF, relative to the service's base.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaxReceipt(
    String id,
    String taxReceiptPdfDownloadLink,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public TaxReceipt {
    unknownMembers = Members.of(unknownMembers);
  }
}
