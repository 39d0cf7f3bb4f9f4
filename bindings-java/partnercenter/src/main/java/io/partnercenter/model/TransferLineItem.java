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
 * One subscription of a transfer.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param subscriptionId {@code subscriptionId}
 * @param quantity {@code quantity}
 * @param billingCycle How often it is billed.
 * @param friendlyName A name that people gave it.
 * @param partnerIdOnRecord MPN id of the indirect reseller who gets the credit.
 * @param offerId {@code offerId}
 * @param addonItems Add-ons of the item. Read only.
 * @param transferError {@code transferError}
 * @param status {@code status}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/transfer-entity-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferLineItem(
    String id,
    String subscriptionId,
    Long quantity,
    JsonNode billingCycle,
    String friendlyName,
    String partnerIdOnRecord,
    String offerId,
    List<TransferLineItem> addonItems,
    String transferError,
    String status,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public TransferLineItem {
    unknownMembers = Members.of(unknownMembers);
  }
}
