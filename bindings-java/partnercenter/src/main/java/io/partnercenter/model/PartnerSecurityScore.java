// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How well the partner and its customers are secured.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param currentScore Points.
 * @param maxScore Points that can be reached.
 * @param updatedDateTime ISO 8601.
 * @param lastRefreshDateTime ISO 8601.
 * @param requirements {@code requirements}
 * @param history {@code history}
 * @param customerInsights {@code customerInsights}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-get">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartnerSecurityScore(
    String id,
    BigDecimal currentScore,
    BigDecimal maxScore,
    String updatedDateTime,
    String lastRefreshDateTime,
    List<PartnerSecurityRequirement> requirements,
    List<PartnerSecurityScoreHistory> history,
    List<PartnerSecurityCustomerInsight> customerInsights,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PartnerSecurityScore {
    unknownMembers = Members.of(unknownMembers);
  }
}
