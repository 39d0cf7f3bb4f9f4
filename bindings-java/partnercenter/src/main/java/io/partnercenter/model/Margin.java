// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The partner's margin on a product.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param marginPercentage Percent.
 * @param productId {@code productId}
 * @param productTitle {@code productTitle}
 * @param productType {@code productType}
 * @param publisherName {@code publisherName}
 * @param skuId {@code skuId}
 * @param skuTitle {@code skuTitle}
 * @param startDate {@code startDate}
 * @param endDate {@code endDate}
 * @param status {@code status}
 * @param statusDate {@code statusDate}
 * @param type {@code type}
 * @param priceConfiguration {@code priceConfiguration}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/margin-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Margin(
    String id,
    BigDecimal marginPercentage,
    String productId,
    String productTitle,
    String productType,
    String publisherName,
    String skuId,
    String skuTitle,
    String startDate,
    String endDate,
    String status,
    String statusDate,
    String type,
    JsonNode priceConfiguration,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Margin {
    unknownMembers = Members.of(unknownMembers);
  }
}
