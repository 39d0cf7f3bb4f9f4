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
 * What one metered unit of Azure costs.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param rates Price of one unit, by the quantity from which on it holds.
 * @param tags Tags of the Azure resource.
 * @param category {@code category}
 * @param subcategory {@code subcategory}
 * @param region {@code region}
 * @param unit What quantities are counted in, such as 1 Hour.
 * @param includedQuantity How much is free, in units a month.
 * @param effectiveDate ISO 8601.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/azure-rate-card-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AzureMeter(
    String id,
    String name,
    Map<String, BigDecimal> rates,
    List<String> tags,
    String category,
    String subcategory,
    String region,
    String unit,
    BigDecimal includedQuantity,
    String effectiveDate,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AzureMeter {
    unknownMembers = Members.of(unknownMembers);
  }
}
