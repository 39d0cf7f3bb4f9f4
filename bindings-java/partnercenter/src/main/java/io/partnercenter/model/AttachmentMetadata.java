// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What is said about the files of an order.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param customerPrice {@code customerPrice}
 * @param fxRate Units of the pricing currency for one of the customer's.
 * @param currency ISO 4217 code, such as EUR.
 * @param isPartOfTender {@code isPartOfTender}
 * @param tenderLink {@code tenderLink}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentMetadata(
    String customerPrice,
    String fxRate,
    String currency,
    Boolean isPartOfTender,
    String tenderLink,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AttachmentMetadata {
    unknownMembers = Members.of(unknownMembers);
  }
}
