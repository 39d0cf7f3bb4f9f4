// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * One term that an availability may renew to.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param termDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param description {@code description}
 * @param renewToId Product and SKU that it renews to, joined by a colon.
 * @param isAutoRenewable Whether it may renew by itself.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RenewalOption(
    String termDuration,
    String description,
    String renewToId,
    Boolean isAutoRenewable,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public RenewalOption {
    unknownMembers = Members.of(unknownMembers);
  }
}
