// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Whom to tell about a customer.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param companyProfile {@code companyProfile}
 * @param billingProfile {@code billingProfile}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerNotificationDetails(
    String id,
    CustomerCompanyProfile companyProfile,
    CustomerBillingProfile billingProfile,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerNotificationDetails {
    unknownMembers = Members.of(unknownMembers);
  }
}
