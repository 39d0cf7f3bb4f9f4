// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How far an upgrade of products is.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param productFamily Such as Azure.
 * @param status {@code status}
 * @param lineItems Sources do not agree on its shape.
 * @param errorDetails {@code errorDetails}
 * @param attributes {@code attributes}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-upgrade-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductUpgradesStatus(
    String id,
    String productFamily,
    String status,
    JsonNode lineItems,
    ProductUpgradesErrorDetails errorDetails,
    ResourceAttributes attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ProductUpgradesStatus {
    unknownMembers = Members.of(unknownMembers);
  }
}
