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
 * One change in the partner's account: who did what to which resource.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes Read only.
 * @param id Id of the record.
 * @param partnerId {@code partnerId}
 * @param customerId {@code customerId}
 * @param customerName {@code customerName}
 * @param userPrincipalName Sign-in name.
 * @param applicationId {@code applicationId}
 * @param resourceType {@code resourceType}
 * @param resourceOldValue JSON text.
 * @param resourceNewValue JSON text.
 * @param operationType What was done.
 * @param originalCorrelationId Correlation id of the request that did it.
 * @param operationDate When it was done. ISO 8601.
 * @param operationStatus {@code operationStatus}
 * @param customizedData Further facts, by name.
 * @param sessionId {@code sessionId}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/auditing-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditRecord(
    ResourceAttributes attributes,
    String id,
    String partnerId,
    String customerId,
    String customerName,
    String userPrincipalName,
    String applicationId,
    ResourceType resourceType,
    String resourceOldValue,
    String resourceNewValue,
    OperationType operationType,
    String originalCorrelationId,
    String operationDate,
    OperationStatus operationStatus,
    List<KeyValuePair> customizedData,
    String sessionId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AuditRecord {
    unknownMembers = Members.of(unknownMembers);
  }
}
