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
 * The body of an error.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param code {@code code}
 * @param description {@code description}
 * @param data {@code data}
 * @param source {@code source}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorBody(
    String code,
    String description,
    List<JsonNode> data,
    String source,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ErrorBody {
    unknownMembers = Members.of(unknownMembers);
  }
}
