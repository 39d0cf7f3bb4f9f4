// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.List;
import java.util.Map;

/**
 * A promotion as an older article lists it.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param description {@code description}
 * @param startDate {@code startDate}
 * @param endDate {@code endDate}
 * @param requiredProducts {@code requiredProducts}
 * @param properties {@code properties}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/promotion-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Promotion(
    String id,
    String name,
    String description,
    String startDate,
    String endDate,
    List<JsonNode> requiredProducts,
    List<JsonNode> properties,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Promotion {
    unknownMembers = Members.of(unknownMembers);
  }
}
