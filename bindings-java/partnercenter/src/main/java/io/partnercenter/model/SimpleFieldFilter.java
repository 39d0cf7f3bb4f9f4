// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * A condition on one member: operator and value.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param operator {@code operator}
 * @param field Read only.
 * @param value Read only.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SimpleFieldFilter(
    FieldFilterOperation operator,
    String field,
    String value,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SimpleFieldFilter {
    unknownMembers = Members.of(unknownMembers);
  }
}
