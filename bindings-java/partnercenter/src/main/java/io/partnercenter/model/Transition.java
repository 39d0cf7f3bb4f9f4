// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The change of a subscription to another product.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param operationId {@code operationId}
 * @param fromCatalogItemId Product, SKU and availability of what is given up, joined by colons.
 * @param fromSubscriptionId {@code fromSubscriptionId}
 * @param toCatalogItemId Product, SKU and availability of what is taken instead, joined by colons.
 *     Required in a request.
 * @param toSubscriptionId {@code toSubscriptionId}
 * @param quantity Required in a request.
 * @param termDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param billingCycle How often it is billed.
 * @param transitionType Such as transition_only or transition_with_license_transfer. Required in a
 *     request.
 * @param promotionId Id of a promotion that is applied.
 * @param events {@code events}
 * @param transition {@code transition}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/transition-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Transition(
    ResourceAttributes attributes,
    String operationId,
    String fromCatalogItemId,
    String fromSubscriptionId,
    String toCatalogItemId,
    String toSubscriptionId,
    Long quantity,
    String termDuration,
    String billingCycle,
    String transitionType,
    String promotionId,
    List<TransitionEvent> events,
    List<JsonNode> transition,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Transition {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.attributes = attributes;
    builder.operationId = operationId;
    builder.fromCatalogItemId = fromCatalogItemId;
    builder.fromSubscriptionId = fromSubscriptionId;
    builder.toCatalogItemId = toCatalogItemId;
    builder.toSubscriptionId = toSubscriptionId;
    builder.quantity = quantity;
    builder.termDuration = termDuration;
    builder.billingCycle = billingCycle;
    builder.transitionType = transitionType;
    builder.promotionId = promotionId;
    builder.events = events;
    builder.transition = transition;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Transition}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String operationId;
    private String fromCatalogItemId;
    private String fromSubscriptionId;
    private String toCatalogItemId;
    private String toSubscriptionId;
    private Long quantity;
    private String termDuration;
    private String billingCycle;
    private String transitionType;
    private String promotionId;
    private List<TransitionEvent> events;
    private List<JsonNode> transition;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code operationId} */
    public Builder operationId(String operationId) {
      this.operationId = operationId;
      return this;
    }

    /** Product, SKU and availability of what is given up, joined by colons. */
    public Builder fromCatalogItemId(String fromCatalogItemId) {
      this.fromCatalogItemId = fromCatalogItemId;
      return this;
    }

    /** {@code fromSubscriptionId} */
    public Builder fromSubscriptionId(String fromSubscriptionId) {
      this.fromSubscriptionId = fromSubscriptionId;
      return this;
    }

    /**
     * Product, SKU and availability of what is taken instead, joined by colons. Required in a
     * request.
     */
    public Builder toCatalogItemId(String toCatalogItemId) {
      this.toCatalogItemId = toCatalogItemId;
      return this;
    }

    /** {@code toSubscriptionId} */
    public Builder toSubscriptionId(String toSubscriptionId) {
      this.toSubscriptionId = toSubscriptionId;
      return this;
    }

    /** Required in a request. */
    public Builder quantity(Long quantity) {
      this.quantity = quantity;
      return this;
    }

    /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
    public Builder termDuration(String termDuration) {
      this.termDuration = termDuration;
      return this;
    }

    /** How often it is billed. */
    public Builder billingCycle(String billingCycle) {
      this.billingCycle = billingCycle;
      return this;
    }

    /** Such as transition_only or transition_with_license_transfer. Required in a request. */
    public Builder transitionType(String transitionType) {
      this.transitionType = transitionType;
      return this;
    }

    /** Id of a promotion that is applied. */
    public Builder promotionId(String promotionId) {
      this.promotionId = promotionId;
      return this;
    }

    /** {@code events} */
    public Builder events(List<TransitionEvent> events) {
      this.events = events;
      return this;
    }

    /** {@code transition} */
    public Builder transition(List<JsonNode> transition) {
      this.transition = transition;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Transition build() {
      return new Transition(
          attributes,
          operationId,
          fromCatalogItemId,
          fromSubscriptionId,
          toCatalogItemId,
          toSubscriptionId,
          quantity,
          termDuration,
          billingCycle,
          transitionType,
          promotionId,
          events,
          transition,
          unknownMembers);
    }
  }
}
