// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * An invoice as PDF; the answer is the file itself.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param httpResponseMessage {@code httpResponseMessage}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/invoice-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvoiceStatement(
    JsonNode httpResponseMessage,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InvoiceStatement {
    unknownMembers = Members.of(unknownMembers);
  }
}
