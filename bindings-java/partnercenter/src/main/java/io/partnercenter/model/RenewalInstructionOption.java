// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * One thing that a term may renew to.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param renewToId Product and SKU that it renews to, joined by a colon.
 * @param isAutoRenewable Whether it may renew by itself.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RenewalInstructionOption(
    String renewToId,
    Boolean isAutoRenewable,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public RenewalInstructionOption {
    unknownMembers = Members.of(unknownMembers);
  }
}
