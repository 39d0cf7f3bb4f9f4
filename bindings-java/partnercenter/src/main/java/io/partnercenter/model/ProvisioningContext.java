// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * For what an item is provided.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param scope {@code scope}
 * @param entitlementId Id of the Azure subscription, under an Azure plan.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/order-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProvisioningContext(
    String scope,
    String entitlementId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ProvisioningContext {
    unknownMembers = Members.of(unknownMembers);
  }
}
