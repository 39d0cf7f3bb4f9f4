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
 * An item of a cart.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param catalogItemId Product, SKU and availability, joined by colons.
 * @param friendlyName A name that people gave it.
 * @param quantity {@code quantity}
 * @param currencyCode ISO 4217 code, such as EUR.
 * @param billingCycle How often it is billed.
 * @param termDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param promotionId Id of a promotion that is applied.
 * @param participants Further partners: kind of participant, and MPN id.
 * @param provisioningContext What the item is provided for, by name.
 * @param orderGroup Items of the same group become one order.
 * @param purchaseSystem {@code purchaseSystem}
 * @param addonItems Add-ons of the item.
 * @param renewsTo What it renews to.
 * @param error {@code error}
 * @param customTermEndDate When the term is to end, instead of its full length. ISO 8601. JSON's
 *     null, which can be sent as an unknown member, is not absence.
 * @param attestationAccepted Whether the attestation that the product asks for is given. JSON's
 *     null, which can be sent as an unknown member, is not absence.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/cart-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CartLineItem(
    Long id,
    String catalogItemId,
    String friendlyName,
    Long quantity,
    String currencyCode,
    BillingCycleType billingCycle,
    String termDuration,
    String promotionId,
    List<KeyValuePair> participants,
    Map<String, String> provisioningContext,
    String orderGroup,
    String purchaseSystem,
    List<CartLineItem> addonItems,
    RenewsTo renewsTo,
    CartError error,
    String customTermEndDate,
    Boolean attestationAccepted,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CartLineItem {
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
    builder.catalogItemId = catalogItemId;
    builder.friendlyName = friendlyName;
    builder.quantity = quantity;
    builder.currencyCode = currencyCode;
    builder.billingCycle = billingCycle;
    builder.termDuration = termDuration;
    builder.promotionId = promotionId;
    builder.participants = participants;
    builder.provisioningContext = provisioningContext;
    builder.orderGroup = orderGroup;
    builder.purchaseSystem = purchaseSystem;
    builder.addonItems = addonItems;
    builder.renewsTo = renewsTo;
    builder.error = error;
    builder.customTermEndDate = customTermEndDate;
    builder.attestationAccepted = attestationAccepted;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link CartLineItem}; what is not said stays absent. */
  public static final class Builder {
    private Long id;
    private String catalogItemId;
    private String friendlyName;
    private Long quantity;
    private String currencyCode;
    private BillingCycleType billingCycle;
    private String termDuration;
    private String promotionId;
    private List<KeyValuePair> participants;
    private Map<String, String> provisioningContext;
    private String orderGroup;
    private String purchaseSystem;
    private List<CartLineItem> addonItems;
    private RenewsTo renewsTo;
    private CartError error;
    private String customTermEndDate;
    private Boolean attestationAccepted;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder id(Long id) {
      this.id = id;
      return this;
    }

    /** Product, SKU and availability, joined by colons. */
    public Builder catalogItemId(String catalogItemId) {
      this.catalogItemId = catalogItemId;
      return this;
    }

    /** A name that people gave it. */
    public Builder friendlyName(String friendlyName) {
      this.friendlyName = friendlyName;
      return this;
    }

    /** {@code quantity} */
    public Builder quantity(Long quantity) {
      this.quantity = quantity;
      return this;
    }

    /** ISO 4217 code, such as EUR. */
    public Builder currencyCode(String currencyCode) {
      this.currencyCode = currencyCode;
      return this;
    }

    /** How often it is billed. */
    public Builder billingCycle(BillingCycleType billingCycle) {
      this.billingCycle = billingCycle;
      return this;
    }

    /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
    public Builder termDuration(String termDuration) {
      this.termDuration = termDuration;
      return this;
    }

    /** Id of a promotion that is applied. */
    public Builder promotionId(String promotionId) {
      this.promotionId = promotionId;
      return this;
    }

    /** Further partners: kind of participant, and MPN id. */
    public Builder participants(List<KeyValuePair> participants) {
      this.participants = participants;
      return this;
    }

    /** What the item is provided for, by name. */
    public Builder provisioningContext(Map<String, String> provisioningContext) {
      this.provisioningContext = provisioningContext;
      return this;
    }

    /** Items of the same group become one order. */
    public Builder orderGroup(String orderGroup) {
      this.orderGroup = orderGroup;
      return this;
    }

    /** {@code purchaseSystem} */
    public Builder purchaseSystem(String purchaseSystem) {
      this.purchaseSystem = purchaseSystem;
      return this;
    }

    /** Add-ons of the item. */
    public Builder addonItems(List<CartLineItem> addonItems) {
      this.addonItems = addonItems;
      return this;
    }

    /** What it renews to. */
    public Builder renewsTo(RenewsTo renewsTo) {
      this.renewsTo = renewsTo;
      return this;
    }

    /** {@code error} */
    public Builder error(CartError error) {
      this.error = error;
      return this;
    }

    /**
     * When the term is to end, instead of its full length. ISO 8601. JSON's null, which can be sent
     * as an unknown member, is not absence.
     */
    public Builder customTermEndDate(String customTermEndDate) {
      this.customTermEndDate = customTermEndDate;
      return this;
    }

    /**
     * Whether the attestation that the product asks for is given. JSON's null, which can be sent as
     * an unknown member, is not absence.
     */
    public Builder attestationAccepted(Boolean attestationAccepted) {
      this.attestationAccepted = attestationAccepted;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public CartLineItem build() {
      return new CartLineItem(
          id,
          catalogItemId,
          friendlyName,
          quantity,
          currencyCode,
          billingCycle,
          termDuration,
          promotionId,
          participants,
          provisioningContext,
          orderGroup,
          purchaseSystem,
          addonItems,
          renewsTo,
          error,
          customTermEndDate,
          attestationAccepted,
          unknownMembers);
    }
  }
}
