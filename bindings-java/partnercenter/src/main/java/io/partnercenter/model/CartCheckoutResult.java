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
 * The orders that a checkout made, and what failed.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param orders {@code orders}
 * @param orderErrors {@code orderErrors}
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
 * @param links {@code links}
 * @param totalPrice {@code totalPrice}
 * @param client {@code client}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/cart-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CartCheckoutResult(
    ResourceAttributes attributes,
    List<Order> orders,
    List<OrderError> orderErrors,
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
    JsonNode links,
    BigDecimal totalPrice,
    JsonNode client,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CartCheckoutResult {
    unknownMembers = Members.of(unknownMembers);
  }
}
