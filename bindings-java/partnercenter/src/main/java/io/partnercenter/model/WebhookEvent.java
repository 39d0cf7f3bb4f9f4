// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What Partner Center sends to a webhook: which resource changed, and how.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param eventName Such as subscription-updated.
 * @param resourceUri Address of the resource that changed.
 * @param resourceName Kind of resource, such as subscription.
 * @param auditUri Address of the audit record of the change; may be absent.
 * @param resourceChangeUtcDate When it changed, in UTC. ISO 8601.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookEvent(
    @JsonProperty("EventName") String eventName,
    @JsonProperty("ResourceUri") String resourceUri,
    @JsonProperty("ResourceName") String resourceName,
    @JsonProperty("AuditUri") String auditUri,
    @JsonProperty("ResourceChangeUtcDate") String resourceChangeUtcDate,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public WebhookEvent {
    unknownMembers = Members.of(unknownMembers);
  }
}
