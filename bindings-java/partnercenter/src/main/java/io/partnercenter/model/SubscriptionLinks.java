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
 * Links of a subscription.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param self {@code self}
 * @param offer {@code offer}
 * @param entitlement {@code entitlement}
 * @param parentSubscription {@code parentSubscription}
 * @param product {@code product}
 * @param sku {@code sku}
 * @param availability {@code availability}
 * @param activationLinks {@code activationLinks}
 * @param next {@code next}
 * @param previous {@code previous}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/subscription-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionLinks(
    Link self,
    Link offer,
    Link entitlement,
    Link parentSubscription,
    Link product,
    Link sku,
    Link availability,
    Link activationLinks,
    Link next,
    Link previous,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SubscriptionLinks {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.self = self;
    builder.offer = offer;
    builder.entitlement = entitlement;
    builder.parentSubscription = parentSubscription;
    builder.product = product;
    builder.sku = sku;
    builder.availability = availability;
    builder.activationLinks = activationLinks;
    builder.next = next;
    builder.previous = previous;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link SubscriptionLinks}; what is not said stays absent. */
  public static final class Builder {
    private Link self;
    private Link offer;
    private Link entitlement;
    private Link parentSubscription;
    private Link product;
    private Link sku;
    private Link availability;
    private Link activationLinks;
    private Link next;
    private Link previous;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code self} */
    public Builder self(Link self) {
      this.self = self;
      return this;
    }

    /** {@code offer} */
    public Builder offer(Link offer) {
      this.offer = offer;
      return this;
    }

    /** {@code entitlement} */
    public Builder entitlement(Link entitlement) {
      this.entitlement = entitlement;
      return this;
    }

    /** {@code parentSubscription} */
    public Builder parentSubscription(Link parentSubscription) {
      this.parentSubscription = parentSubscription;
      return this;
    }

    /** {@code product} */
    public Builder product(Link product) {
      this.product = product;
      return this;
    }

    /** {@code sku} */
    public Builder sku(Link sku) {
      this.sku = sku;
      return this;
    }

    /** {@code availability} */
    public Builder availability(Link availability) {
      this.availability = availability;
      return this;
    }

    /** {@code activationLinks} */
    public Builder activationLinks(Link activationLinks) {
      this.activationLinks = activationLinks;
      return this;
    }

    /** {@code next} */
    public Builder next(Link next) {
      this.next = next;
      return this;
    }

    /** {@code previous} */
    public Builder previous(Link previous) {
      this.previous = previous;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public SubscriptionLinks build() {
      return new SubscriptionLinks(
          self,
          offer,
          entitlement,
          parentSubscription,
          product,
          sku,
          availability,
          activationLinks,
          next,
          previous,
          unknownMembers);
    }
  }
}
