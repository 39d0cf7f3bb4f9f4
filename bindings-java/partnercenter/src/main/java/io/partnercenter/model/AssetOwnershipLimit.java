// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How many assets a customer may own for a promotion.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param minAssets Including this number.
 * @param maxAssets Including this number.
 * @param type {@code type}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssetOwnershipLimit(
    Long minAssets,
    Long maxAssets,
    String type,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AssetOwnershipLimit {
    unknownMembers = Members.of(unknownMembers);
  }
}
