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
 * Links of an item of an order.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param subscription {@code subscription}
 * @param product {@code product}
 * @param sku {@code sku}
 * @param availability {@code availability}
 * @param provisioningStatus {@code provisioningStatus}
 * @param activationLinks {@code activationLinks}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/order-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderLineItemLinks(
    Link subscription,
    Link product,
    Link sku,
    Link availability,
    Link provisioningStatus,
    Link activationLinks,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OrderLineItemLinks {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.subscription = subscription;
    builder.product = product;
    builder.sku = sku;
    builder.availability = availability;
    builder.provisioningStatus = provisioningStatus;
    builder.activationLinks = activationLinks;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link OrderLineItemLinks}; what is not said stays absent. */
  public static final class Builder {
    private Link subscription;
    private Link product;
    private Link sku;
    private Link availability;
    private Link provisioningStatus;
    private Link activationLinks;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code subscription} */
    public Builder subscription(Link subscription) {
      this.subscription = subscription;
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

    /** {@code provisioningStatus} */
    public Builder provisioningStatus(Link provisioningStatus) {
      this.provisioningStatus = provisioningStatus;
      return this;
    }

    /** {@code activationLinks} */
    public Builder activationLinks(Link activationLinks) {
      this.activationLinks = activationLinks;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public OrderLineItemLinks build() {
      return new OrderLineItemLinks(
          subscription,
          product,
          sku,
          availability,
          provisioningStatus,
          activationLinks,
          unknownMembers);
    }
  }
}
