// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Where the estimate of what is not billed yet is.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param title {@code title}
 * @param description {@code description}
 * @param period {@code period}
 * @param link {@code link}
 * @param type {@code type}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-estimate-links">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EstimateLink(
    String title,
    String description,
    String period,
    Link link,
    String type,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public EstimateLink {
    unknownMembers = Members.of(unknownMembers);
  }
}
