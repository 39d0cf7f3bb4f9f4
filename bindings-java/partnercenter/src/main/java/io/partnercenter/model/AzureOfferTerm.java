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
 * A discount or condition of the rate card.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param name {@code name}
 * @param discount A part of 1.
 * @param excludedMeterIds Meters that the term is not for.
 * @param effectiveDate ISO 8601.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/azure-rate-card-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AzureOfferTerm(
    String name,
    BigDecimal discount,
    List<String> excludedMeterIds,
    String effectiveDate,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AzureOfferTerm {
    unknownMembers = Members.of(unknownMembers);
  }
}
