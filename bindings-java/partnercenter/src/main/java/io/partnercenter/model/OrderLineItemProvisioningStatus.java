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
 * How far an item of an order is provided.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param lineItemNumber Position in the order, from 0.
 * @param status {@code status}
 * @param quantityProvisioningInformation {@code quantityProvisioningInformation}
 * @param orderLineItemId {@code orderLineItemId}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/order-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderLineItemProvisioningStatus(
    ResourceAttributes attributes,
    Long lineItemNumber,
    String status,
    List<QuantityProvisioningStatus> quantityProvisioningInformation,
    Long orderLineItemId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OrderLineItemProvisioningStatus {
    unknownMembers = Members.of(unknownMembers);
  }
}
