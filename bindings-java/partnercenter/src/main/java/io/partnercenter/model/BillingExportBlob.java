// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * One file of an export: gzip, one JSON object a line.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param name Read only.
 * @param partitionValue To which part the lines belong. Read only.
 * @param sizeInBytes Bytes, compressed. Read only.
 * @param itemCount How many lines. Read only.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillingExportBlob(
    String name,
    String partitionValue,
    Long sizeInBytes,
    Long itemCount,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BillingExportBlob {
    unknownMembers = Members.of(unknownMembers);
  }
}
