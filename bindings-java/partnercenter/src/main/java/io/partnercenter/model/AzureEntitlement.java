// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * An Azure subscription under an Azure plan.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param status {@code status}
 * @param friendlyName A name that people gave it.
 * @param subscriptionId {@code subscriptionId}
 * @param links {@code links}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/subscription-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AzureEntitlement(
    String id,
    String status,
    String friendlyName,
    String subscriptionId,
    AzureEntitlementLinks links,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AzureEntitlement {
    unknownMembers = Members.of(unknownMembers);
  }
}
