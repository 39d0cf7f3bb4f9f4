// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * The product that an offer is of.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param unit What quantities are counted in, such as 1 Hour.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/offer-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferProduct(
    String id,
    String name,
    String unit,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OfferProduct {
    unknownMembers = Members.of(unknownMembers);
  }
}
