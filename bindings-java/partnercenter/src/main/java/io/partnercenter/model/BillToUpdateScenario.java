// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A change of where a customer's bills go, to be validated.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param customerTenantId Tenant id of the customer.
 * @param customerBillingProfile {@code customerBillingProfile}
 * @param primaryContactEmailAddress {@code primaryContactEmailAddress}
 * @param validationCode Code for the government community cloud.
 * @param sessionId {@code sessionId}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillToUpdateScenario(
    String customerTenantId,
    CustomerBillingProfile customerBillingProfile,
    String primaryContactEmailAddress,
    String validationCode,
    String sessionId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BillToUpdateScenario {
    unknownMembers = Members.of(unknownMembers);
  }
}
