// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.List;
import java.util.Map;

/**
 * Files that belong to an order, before they are uploaded.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param metadata {@code metadata}
 * @param pOfiles {@code POfiles}
 * @param tenderFiles {@code tenderFiles}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttachmentDetails(
    AttachmentMetadata metadata,
    @JsonProperty("POfiles") List<JsonNode> pOfiles,
    List<JsonNode> tenderFiles,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AttachmentDetails {
    unknownMembers = Members.of(unknownMembers);
  }
}
