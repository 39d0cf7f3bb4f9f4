// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * One step of a move to new commerce.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param newCommerceMigrationId {@code newCommerceMigrationId}
 * @param currentSubscriptionId The subscription that is moved.
 * @param customerTenantId Tenant id of the customer.
 * @param createdTime ISO 8601. JSON's null, which can be sent as an unknown member, is not absence.
 * @param eventName {@code eventName}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-migration-events">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewCommerceMigrationEvent(
    ResourceAttributes attributes,
    String id,
    String newCommerceMigrationId,
    String currentSubscriptionId,
    String customerTenantId,
    String createdTime,
    String eventName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public NewCommerceMigrationEvent {
    unknownMembers = Members.of(unknownMembers);
  }
}
