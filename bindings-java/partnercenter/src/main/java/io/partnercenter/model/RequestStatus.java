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
 * How far a request of vetting is.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param status {@code status}
 * @param requestId {@code requestId}
 * @param statusId {@code statusId}
 * @param metadata {@code metadata}
 * @param stackServices {@code stackServices}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestStatus(
    String status,
    String requestId,
    String statusId,
    List<Metadata> metadata,
    List<OneVetResponseStackService> stackServices,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public RequestStatus {
    unknownMembers = Members.of(unknownMembers);
  }
}
