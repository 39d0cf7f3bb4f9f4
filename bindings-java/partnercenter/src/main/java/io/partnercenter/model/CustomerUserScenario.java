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
 * A change of a customer's account, to be validated.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param customerName {@code customerName}
 * @param customerTenantId Tenant id of the customer.
 * @param customerUser {@code customerUser}
 * @param operation {@code operation}
 * @param roles {@code roles}
 * @param licenseUpdate {@code licenseUpdate}
 * @param sessionId {@code sessionId}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerUserScenario(
    String customerName,
    String customerTenantId,
    CustomerUser customerUser,
    String operation,
    List<String> roles,
    LicenseUpdate licenseUpdate,
    String sessionId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerUserScenario {
    unknownMembers = Members.of(unknownMembers);
  }
}
