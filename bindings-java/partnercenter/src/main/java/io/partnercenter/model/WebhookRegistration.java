// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where events are sent, and which.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param subscriberId Tenant id of the partner.
 * @param webhookUrl Address that events are sent to; https. Required in a request.
 * @param webhookEvents Names of the events, such as subscription-updated. Required in a request.
 * @param signatureTokenToMsSignatureHeader Whether the signature comes in X-MS-Signature instead of
 *     Authorization.
 * @param properties {@code properties}
 * @param lastModifiedTimestamp In UTC. ISO 8601.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/partner-center-webhooks">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WebhookRegistration(
    @JsonProperty("SubscriberId") String subscriberId,
    @JsonProperty("WebhookUrl") String webhookUrl,
    @JsonProperty("WebhookEvents") List<String> webhookEvents,
    Boolean signatureTokenToMsSignatureHeader,
    Map<String, String> properties,
    String lastModifiedTimestamp,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public WebhookRegistration {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.subscriberId = subscriberId;
    builder.webhookUrl = webhookUrl;
    builder.webhookEvents = webhookEvents;
    builder.signatureTokenToMsSignatureHeader = signatureTokenToMsSignatureHeader;
    builder.properties = properties;
    builder.lastModifiedTimestamp = lastModifiedTimestamp;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link WebhookRegistration}; what is not said stays absent. */
  public static final class Builder {
    private String subscriberId;
    private String webhookUrl;
    private List<String> webhookEvents;
    private Boolean signatureTokenToMsSignatureHeader;
    private Map<String, String> properties;
    private String lastModifiedTimestamp;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Tenant id of the partner. */
    public Builder subscriberId(String subscriberId) {
      this.subscriberId = subscriberId;
      return this;
    }

    /** Address that events are sent to; https. Required in a request. */
    public Builder webhookUrl(String webhookUrl) {
      this.webhookUrl = webhookUrl;
      return this;
    }

    /** Names of the events, such as subscription-updated. Required in a request. */
    public Builder webhookEvents(List<String> webhookEvents) {
      this.webhookEvents = webhookEvents;
      return this;
    }

    /** Whether the signature comes in X-MS-Signature instead of Authorization. */
    public Builder signatureTokenToMsSignatureHeader(Boolean signatureTokenToMsSignatureHeader) {
      this.signatureTokenToMsSignatureHeader = signatureTokenToMsSignatureHeader;
      return this;
    }

    /** {@code properties} */
    public Builder properties(Map<String, String> properties) {
      this.properties = properties;
      return this;
    }

    /** In UTC. ISO 8601. */
    public Builder lastModifiedTimestamp(String lastModifiedTimestamp) {
      this.lastModifiedTimestamp = lastModifiedTimestamp;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public WebhookRegistration build() {
      return new WebhookRegistration(
          subscriberId,
          webhookUrl,
          webhookEvents,
          signatureTokenToMsSignatureHeader,
          properties,
          lastModifiedTimestamp,
          unknownMembers);
    }
  }
}
