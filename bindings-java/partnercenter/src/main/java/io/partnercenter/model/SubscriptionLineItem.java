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
 * What a subscription consists of.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param friendlyName A name that people gave it.
 * @param scope {@code scope}
 * @param autoRenewEnabled Whether it goes on at its end; see also scheduledActions.
 * @param status {@code status}
 * @param purchaseCommitment {@code purchaseCommitment}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/subscription-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionLineItem(
    String id,
    String friendlyName,
    Scope scope,
    Boolean autoRenewEnabled,
    String status,
    JsonNode purchaseCommitment,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SubscriptionLineItem {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.friendlyName = friendlyName;
    builder.scope = scope;
    builder.autoRenewEnabled = autoRenewEnabled;
    builder.status = status;
    builder.purchaseCommitment = purchaseCommitment;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link SubscriptionLineItem}; what is not said stays absent. */
  public static final class Builder {
    private String id;
    private String friendlyName;
    private Scope scope;
    private Boolean autoRenewEnabled;
    private String status;
    private JsonNode purchaseCommitment;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

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

    /** {@code scope} */
    public Builder scope(Scope scope) {
      this.scope = scope;
      return this;
    }

    /** Whether it goes on at its end; see also scheduledActions. */
    public Builder autoRenewEnabled(Boolean autoRenewEnabled) {
      this.autoRenewEnabled = autoRenewEnabled;
      return this;
    }

    /** {@code status} */
    public Builder status(String status) {
      this.status = status;
      return this;
    }

    /** {@code purchaseCommitment} */
    public Builder purchaseCommitment(JsonNode purchaseCommitment) {
      this.purchaseCommitment = purchaseCommitment;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public SubscriptionLineItem build() {
      return new SubscriptionLineItem(
          id, friendlyName, scope, autoRenewEnabled, status, purchaseCommitment, unknownMembers);
    }
  }
}
