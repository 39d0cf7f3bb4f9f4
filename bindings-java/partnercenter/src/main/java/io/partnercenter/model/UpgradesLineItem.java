// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What became of one product of an upgrade.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param sourceProduct {@code sourceProduct}
 * @param targetProduct {@code targetProduct}
 * @param upgradedDate ISO 8601.
 * @param status {@code status}
 * @param errorDetails {@code errorDetails}
 * @param attributes {@code attributes}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-upgrade-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpgradesLineItem(
    JsonNode sourceProduct,
    JsonNode targetProduct,
    String upgradedDate,
    String status,
    JsonNode errorDetails,
    ResourceAttributes attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public UpgradesLineItem {
    unknownMembers = Members.of(unknownMembers);
  }
}
