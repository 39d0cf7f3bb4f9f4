// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What is known about an error.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param code {@code code}
 * @param message {@code message}
 * @param attributes {@code attributes}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/product-upgrade-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorDetails(
    String code,
    String message,
    ResourceAttributes attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ErrorDetails {
    unknownMembers = Members.of(unknownMembers);
  }
}
