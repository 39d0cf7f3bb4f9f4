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
 * How far the upload of a batch of devices is.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param batchTrackingId Id to ask for the state of the upload.
 * @param status {@code status}
 * @param startedTime ISO 8601.
 * @param completedTime ISO 8601.
 * @param devicesStatus {@code devicesStatus}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/device-deployment-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BatchUploadDetails(
    ResourceAttributes attributes,
    String batchTrackingId,
    DeviceUploadStatusType status,
    String startedTime,
    String completedTime,
    List<DeviceUploadDetails> devicesStatus,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BatchUploadDetails {
    unknownMembers = Members.of(unknownMembers);
  }
}
