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
 * Many accounts of a customer, to be validated.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param customerName {@code customerName}
 * @param country ISO country code of two letters.
 * @param customerTenantId Tenant id of the customer.
 * @param fileName {@code fileName}
 * @param customerUsers {@code customerUsers}
 * @param sessionId {@code sessionId}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerUserUploadScenario(
    String customerName,
    String country,
    String customerTenantId,
    String fileName,
    List<CustomerUser> customerUsers,
    String sessionId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerUserUploadScenario {
    unknownMembers = Members.of(unknownMembers);
  }
}
