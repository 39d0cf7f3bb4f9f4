// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.List;
import java.util.Map;

/**
 * A file that belongs to an order.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param attachmentId {@code attachmentId}
 * @param fileName {@code fileName}
 * @param sizeInKB Kilobytes.
 * @param attachmentType {@code attachmentType}
 * @param id {@code id}
 * @param alternateId Id that is easier to read.
 * @param referenceCustomerId Tenant id of the customer.
 * @param billingCycle How often it is billed.
 * @param currencyCode ISO 4217 code, such as EUR.
 * @param currencySymbol As it is shown, such as €.
 * @param lineItems {@code lineItems}
 * @param creationDate ISO 8601.
 * @param status {@code status}
 * @param transactionType {@code transactionType}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderAttachment(
    ResourceAttributes attributes,
    String attachmentId,
    String fileName,
    Long sizeInKB,
    String attachmentType,
    String id,
    String alternateId,
    String referenceCustomerId,
    String billingCycle,
    String currencyCode,
    String currencySymbol,
    List<JsonNode> lineItems,
    String creationDate,
    String status,
    String transactionType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OrderAttachment {
    unknownMembers = Members.of(unknownMembers);
  }
}
