// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A rule for a price.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param type {@code type}
 * @param value {@code value}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PricingPolicies(
    String type, String value, @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PricingPolicies {
    unknownMembers = Members.of(unknownMembers);
  }
}
