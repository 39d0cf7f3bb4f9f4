// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What became of one device of a batch.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param deviceId {@code deviceId}
 * @param serialNumber {@code serialNumber}
 * @param productKey Windows product key.
 * @param status {@code status}
 * @param errorCode {@code errorCode}
 * @param errorDescription {@code errorDescription}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/device-deployment-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeviceUploadDetails(
    ResourceAttributes attributes,
    String deviceId,
    String serialNumber,
    String productKey,
    DeviceUploadStatusType status,
    String errorCode,
    String errorDescription,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DeviceUploadDetails {
    unknownMembers = Members.of(unknownMembers);
  }
}
