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
 * Whether a subscription can be moved to new commerce.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param currentSubscriptionId The subscription that is moved.
 * @param isEligible Whether it can be done.
 * @param termDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param billingCycle How often it is billed.
 * @param catalogItemId Product, SKU and availability, joined by colons.
 * @param customTermEndDate When the term is to end, instead of its full length. ISO 8601. JSON's
 *     null, which can be sent as an unknown member, is not absence.
 * @param errors {@code errors}
 * @param addOnMigrations Its add-ons, which are moved with it.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/validate-subscription-for-migration">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewCommerceEligibility(
    ResourceAttributes attributes,
    String currentSubscriptionId,
    Boolean isEligible,
    String termDuration,
    String billingCycle,
    String catalogItemId,
    String customTermEndDate,
    List<NewCommerceEligibilityError> errors,
    List<NewCommerceEligibility> addOnMigrations,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public NewCommerceEligibility {
    unknownMembers = Members.of(unknownMembers);
  }
}
