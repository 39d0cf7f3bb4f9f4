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
 * A page of migrations.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param newCommerceMigrations {@code newCommerceMigrations}
 * @param continuationToken {@code continuationToken}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GetNewCommerceMigrationsResponse(
    ResourceAttributes attributes,
    List<NewCommerceMigration> newCommerceMigrations,
    String continuationToken,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public GetNewCommerceMigrationsResponse {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Without what is secret. */
  @Override
  public String toString() {
    return "GetNewCommerceMigrationsResponse["
        + "attributes="
        + attributes
        + ", newCommerceMigrations="
        + newCommerceMigrations
        + "]";
  }
}
