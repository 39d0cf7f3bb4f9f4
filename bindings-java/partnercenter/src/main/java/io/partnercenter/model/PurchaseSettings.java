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
 * Who may buy for a customer.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param indirectResellerId {@code indirectResellerId}
 * @param isPurchasedAllowed {@code isPurchasedAllowed}
 * @param dateEnabled ISO 8601.
 * @param dateUpdated ISO 8601.
 * @param authorizedPurchaserRoles {@code authorizedPurchaserRoles}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PurchaseSettings(
    String indirectResellerId,
    Boolean isPurchasedAllowed,
    String dateEnabled,
    String dateUpdated,
    List<Long> authorizedPurchaserRoles,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PurchaseSettings {
    unknownMembers = Members.of(unknownMembers);
  }
}
