// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why an Azure subscription is cancelled.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param cancellationReason {@code cancellationReason}
 * @param id {@code id}
 * @param friendlyName A name that people gave it.
 * @param status {@code status}
 * @param subscriptionId {@code subscriptionId}
 * @param links {@code links}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/cancel-an-azure-subscription">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AzureEntitlementCancellationRequestContent(
    String cancellationReason,
    String id,
    String friendlyName,
    String status,
    String subscriptionId,
    JsonNode links,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public AzureEntitlementCancellationRequestContent {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.cancellationReason = cancellationReason;
    builder.id = id;
    builder.friendlyName = friendlyName;
    builder.status = status;
    builder.subscriptionId = subscriptionId;
    builder.links = links;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link AzureEntitlementCancellationRequestContent}; what is not said stays absent. */
  public static final class Builder {
    private String cancellationReason;
    private String id;
    private String friendlyName;
    private String status;
    private String subscriptionId;
    private JsonNode links;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code cancellationReason} */
    public Builder cancellationReason(String cancellationReason) {
      this.cancellationReason = cancellationReason;
      return this;
    }

    /** {@code id} */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** A name that people gave it. */
    public Builder friendlyName(String friendlyName) {
      this.friendlyName = friendlyName;
      return this;
    }

    /** {@code status} */
    public Builder status(String status) {
      this.status = status;
      return this;
    }

    /** {@code subscriptionId} */
    public Builder subscriptionId(String subscriptionId) {
      this.subscriptionId = subscriptionId;
      return this;
    }

    /** {@code links} */
    public Builder links(JsonNode links) {
      this.links = links;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public AzureEntitlementCancellationRequestContent build() {
      return new AzureEntitlementCancellationRequestContent(
          cancellationReason, id, friendlyName, status, subscriptionId, links, unknownMembers);
    }
  }
}
