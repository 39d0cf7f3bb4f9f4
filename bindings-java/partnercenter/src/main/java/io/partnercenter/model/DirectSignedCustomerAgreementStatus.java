// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Whether the customer itself has signed the Microsoft Customer Agreement.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param isSigned {@code isSigned}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-direct-sign-status-of-customer-agreement">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DirectSignedCustomerAgreementStatus(
    Boolean isSigned, @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DirectSignedCustomerAgreementStatus {
    unknownMembers = Members.of(unknownMembers);
  }
}
