// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * The least that must be committed to.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param grain {@code grain}
 * @param currencyCode ISO 4217 code, such as EUR.
 * @param amount In the currency of the customer or of the record.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MinimumPurchaseCommitment(
    String grain,
    Map<String, String> currencyCode,
    Long amount,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public MinimumPurchaseCommitment {
    unknownMembers = Members.of(unknownMembers);
  }
}
