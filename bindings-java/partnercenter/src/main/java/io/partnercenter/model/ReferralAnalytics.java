// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A referral, with the dates of its course.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param status {@code status}
 * @param customerMarket {@code customerMarket}
 * @param customerName {@code customerName}
 * @param customerOrgSize {@code customerOrgSize}
 * @param acceptedDate ISO 8601.
 * @param acknowledgedDate ISO 8601.
 * @param archivedDate ISO 8601.
 * @param declinedDate ISO 8601.
 * @param expiredDate ISO 8601.
 * @param lostDate ISO 8601.
 * @param missedDate ISO 8601.
 * @param createdDate ISO 8601.
 * @param skippedDate ISO 8601.
 * @param wonDate ISO 8601.
 * @param partnerMarket {@code partnerMarket}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralAnalytics(
    String id,
    String status,
    String customerMarket,
    String customerName,
    String customerOrgSize,
    String acceptedDate,
    String acknowledgedDate,
    String archivedDate,
    String declinedDate,
    String expiredDate,
    String lostDate,
    String missedDate,
    String createdDate,
    String skippedDate,
    String wonDate,
    String partnerMarket,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ReferralAnalytics {
    unknownMembers = Members.of(unknownMembers);
  }
}
