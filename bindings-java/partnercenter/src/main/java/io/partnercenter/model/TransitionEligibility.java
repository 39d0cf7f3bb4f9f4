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
 * What a subscription can be changed to.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param catalogItemId Product, SKU and availability, joined by colons.
 * @param title {@code title}
 * @param description {@code description}
 * @param quantity {@code quantity}
 * @param eligibilities {@code eligibilities}
 * @param subscriptionEligibilities {@code subscriptionEligibilities}
 * @param operationId {@code operationId}
 * @param attributes {@code attributes}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/transition-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransitionEligibility(
    String catalogItemId,
    String title,
    String description,
    Long quantity,
    List<TransitionEligibilityDetail> eligibilities,
    List<TargetSubscriptionEligibilityDetail> subscriptionEligibilities,
    String operationId,
    JsonNode attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public TransitionEligibility {
    unknownMembers = Members.of(unknownMembers);
  }
}
