// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * One service of vetting, and its state.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param serviceId {@code serviceId}
 * @param statusId {@code statusId}
 * @param status {@code status}
 * @param subStatusId {@code subStatusId}
 * @param subStatus {@code subStatus}
 * @param createdDateTime {@code createdDateTime}
 * @param completedDateTime {@code completedDateTime}
 * @param expirationDateTime {@code expirationDateTime}
 * @param isDuplicate {@code isDuplicate}
 * @param originalRequestId {@code originalRequestId}
 * @param originalCompletedDatetime {@code originalCompletedDatetime}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OneVetResponseStackService(
    String serviceId,
    Long statusId,
    String status,
    Long subStatusId,
    String subStatus,
    String createdDateTime,
    String completedDateTime,
    String expirationDateTime,
    Boolean isDuplicate,
    String originalRequestId,
    String originalCompletedDatetime,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OneVetResponseStackService {
    unknownMembers = Members.of(unknownMembers);
  }
}
