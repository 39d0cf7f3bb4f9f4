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
 * Prices of Azure's meters.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param locale Such as en-US.
 * @param currency ISO 4217 code, such as EUR.
 * @param isTaxIncluded Whether prices include tax.
 * @param meters Prices of all meters.
 * @param offerTerms Discounts and conditions.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/azure-rate-card-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AzureRateCard(
    ResourceAttributes attributes,
    String locale,
    String currency,
    Boolean isTaxIncluded,
    List<AzureMeter> meters,
    List<AzureOfferTerm> offerTerms,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AzureRateCard {
    unknownMembers = Members.of(unknownMembers);
  }
}
