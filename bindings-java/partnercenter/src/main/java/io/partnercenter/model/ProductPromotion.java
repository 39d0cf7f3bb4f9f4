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
 * A reduced price, and for whom.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param name {@code name}
 * @param description {@code description}
 * @param startDate ISO 8601.
 * @param endDate ISO 8601.
 * @param properties {@code properties}
 * @param requiredProducts {@code requiredProducts}
 * @param promotionConstraints {@code promotionConstraints}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-promotion-by-id">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProductPromotion(
    ResourceAttributes attributes,
    String id,
    String name,
    String description,
    String startDate,
    String endDate,
    ProductPromotionProperties properties,
    List<ProductPromotionRequiredProduct> requiredProducts,
    PromotionConstraints promotionConstraints,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ProductPromotion {
    unknownMembers = Members.of(unknownMembers);
  }
}
