// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How customers found the partner in search.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param companyName {@code companyName}
 * @param contactButtonClicked {@code contactButtonClicked}
 * @param keywordCountry {@code keywordCountry}
 * @param detailsViewed {@code detailsViewed}
 * @param keywordIndustryFocus {@code keywordIndustryFocus}
 * @param partnerId {@code partnerId}
 * @param partnerMarket {@code partnerMarket}
 * @param keywordProduct {@code keywordProduct}
 * @param referralSubmitted {@code referralSubmitted}
 * @param searchDate ISO 8601.
 * @param keywordSearchText {@code keywordSearchText}
 * @param searchResultPageViews {@code searchResultPageViews}
 * @param contactClicks {@code contactClicks}
 * @param referralCount {@code referralCount}
 * @param profileViews {@code profileViews}
 * @param mpnId Location id of the partner in the partner programme (PartnerID, once MPN id).
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/partner-center-analytics-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchAnalytics(
    String companyName,
    Boolean contactButtonClicked,
    String keywordCountry,
    Boolean detailsViewed,
    String keywordIndustryFocus,
    String partnerId,
    String partnerMarket,
    String keywordProduct,
    Boolean referralSubmitted,
    String searchDate,
    String keywordSearchText,
    Long searchResultPageViews,
    Long contactClicks,
    Long referralCount,
    Long profileViews,
    Long mpnId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SearchAnalytics {
    unknownMembers = Members.of(unknownMembers);
  }
}
