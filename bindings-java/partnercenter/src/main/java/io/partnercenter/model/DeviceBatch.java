// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Devices that were uploaded together.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param self {@code self}
 * @param id {@code id}
 * @param createdBy {@code createdBy}
 * @param creationDate ISO 8601.
 * @param devicesCount How many devices.
 * @param devicesLink {@code devicesLink}
 * @param deviceCount How many devices.
 * @param attributes {@code attributes}
 * @param status {@code status}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/device-deployment-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeviceBatch(
    Link self,
    String id,
    String createdBy,
    String creationDate,
    Long devicesCount,
    Link devicesLink,
    BigDecimal deviceCount,
    ResourceAttributes attributes,
    String status,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DeviceBatch {
    unknownMembers = Members.of(unknownMembers);
  }
}
