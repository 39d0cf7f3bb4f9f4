// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * The order that an entitlement comes from.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param lineItemId {@code lineItemId}
 * @param alternateId Id that is easier to read.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/entitlement-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferenceOrder(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String id,
    String lineItemId,
    String alternateId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ReferenceOrder {
    unknownMembers = Members.of(unknownMembers);
  }
}
