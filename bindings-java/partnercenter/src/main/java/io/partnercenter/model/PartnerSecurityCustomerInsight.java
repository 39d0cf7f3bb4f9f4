// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How a customer does in security.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param tenantId {@code tenantId}
 * @param mfa {@code mfa}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-customerinsights">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerSecurityCustomerInsight(
    String tenantId,
    PartnerSecurityCustomerMfaInsight mfa,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PartnerSecurityCustomerInsight {
    unknownMembers = Members.of(unknownMembers);
  }
}
