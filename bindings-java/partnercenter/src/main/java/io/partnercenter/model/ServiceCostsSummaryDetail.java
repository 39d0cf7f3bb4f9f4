// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * The part of the costs that one kind of invoice makes.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param invoiceType Recurring or OneTime.
 * @param summary {@code summary}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/service-costs-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceCostsSummaryDetail(
    String invoiceType,
    ServiceCostsSummary summary,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ServiceCostsSummaryDetail {
    unknownMembers = Members.of(unknownMembers);
  }
}
