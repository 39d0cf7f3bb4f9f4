// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * One file of a billing export of the beta.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param name {@code name}
 * @param sizeInBytes Bytes, compressed.
 * @param partitionValue To which part the lines belong.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillingBlob(
    String name,
    Long sizeInBytes,
    String partitionValue,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BillingBlob {
    unknownMembers = Members.of(unknownMembers);
  }
}
