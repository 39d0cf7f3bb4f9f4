// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How far MFA covers a customer's accounts.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param compliantAdminsCount {@code compliantAdminsCount}
 * @param compliantNonAdminsCount {@code compliantNonAdminsCount}
 * @param totalUsersCount {@code totalUsersCount}
 * @param securityDefaultsStatus {@code securityDefaultsStatus}
 * @param mfaConditionalAccessPolicyStatus {@code mfaConditionalAccessPolicyStatus}
 * @param legacyPerUserMfaStatus {@code legacyPerUserMfaStatus}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerSecurityCustomerMfaInsight(
    Long compliantAdminsCount,
    Long compliantNonAdminsCount,
    Long totalUsersCount,
    String securityDefaultsStatus,
    String mfaConditionalAccessPolicyStatus,
    String legacyPerUserMfaStatus,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PartnerSecurityCustomerMfaInsight {
    unknownMembers = Members.of(unknownMembers);
  }
}
