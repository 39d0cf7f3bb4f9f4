// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The score at a time.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param createdDateTime ISO 8601.
 * @param score Points.
 * @param compliantRequirementsCount {@code compliantRequirementsCount}
 * @param totalRequirementsCount {@code totalRequirementsCount}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/partner-security-securityscorehistory-get">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerSecurityScoreHistory(
    String id,
    String createdDateTime,
    BigDecimal score,
    Long compliantRequirementsCount,
    Long totalRequirementsCount,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PartnerSecurityScoreHistory {
    unknownMembers = Members.of(unknownMembers);
  }
}
