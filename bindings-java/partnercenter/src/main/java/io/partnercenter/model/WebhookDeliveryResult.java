// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * What came of one attempt to deliver an event.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param responseCode HTTP status that the webhook answered with.
 * @param responseMessage {@code responseMessage}
 * @param systemError Whether the delivery failed before the webhook answered.
 * @param dateTimeUtc When it was tried, in UTC. ISO 8601.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookDeliveryResult(
    String responseCode,
    String responseMessage,
    Boolean systemError,
    String dateTimeUtc,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public WebhookDeliveryResult {
    unknownMembers = Members.of(unknownMembers);
  }
}
