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
 * How the delivery of a test event went.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param correlationId {@code correlationId}
 * @param partnerId {@code partnerId}
 * @param status {@code status}
 * @param callbackUrl Address that is called when a result is there.
 * @param results {@code results}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/partner-center-webhooks">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookValidationEvent(
    String correlationId,
    String partnerId,
    String status,
    String callbackUrl,
    List<WebhookDeliveryResult> results,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public WebhookValidationEvent {
    unknownMembers = Members.of(unknownMembers);
  }
}
