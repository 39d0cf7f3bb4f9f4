// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How the last change of a signing certificate went.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param lastRunAt ISO 8601.
 * @param result {@code result}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SigningCertificateUpdateStatus(
    String lastRunAt,
    Long result,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SigningCertificateUpdateStatus {
    unknownMembers = Members.of(unknownMembers);
  }
}
