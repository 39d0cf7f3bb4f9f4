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
 * What a customer has bought for a time or by use.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param orderId {@code orderId}
 * @param id {@code id}
 * @param entitlementId Id of the Azure subscription, under an Azure plan.
 * @param offerId {@code offerId}
 * @param offerName {@code offerName}
 * @param friendlyName A name that people gave it.
 * @param productType Read only.
 * @param quantity Licences; of use-based subscriptions 1.
 * @param unitType What the quantity counts, such as Licenses or Usage-based.
 * @param parentSubscriptionId The subscription that an add-on belongs to.
 * @param consumptionType {@code consumptionType}
 * @param creationDate ISO 8601.
 * @param effectiveStartDate ISO 8601.
 * @param commitmentEndDate When the term ends. ISO 8601.
 * @param commitmentEndDateTime When the term ends. ISO 8601. JSON's null, which can be sent as an
 *     unknown member, is not absence.
 * @param cancellationAllowedUntilDate Until when it can be cancelled. ISO 8601. JSON's null, which
 *     can be sent as an unknown member, is not absence.
 * @param billingCycleEndDate When the current billing cycle ends. ISO 8601. JSON's null, which can
 *     be sent as an unknown member, is not absence.
 * @param billingCycleEndDateTime When the current billing cycle ends. ISO 8601. JSON's null, which
 *     can be sent as an unknown member, is not absence.
 * @param status Its state; suspended ones are not billed by use.
 * @param autoRenewEnabled Whether it goes on at its end; see also scheduledActions.
 * @param billingType By licence or by use.
 * @param billingCycle How often it is billed.
 * @param hasPurchasableAddons {@code hasPurchasableAddons}
 * @param isTrial Whether it is a trial.
 * @param actions {@code actions}
 * @param termDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param renewalTermDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param refundOptions Read only.
 * @param isMicrosoftProduct {@code isMicrosoftProduct}
 * @param partnerId MPN id of the indirect reseller.
 * @param suspensionReasons Why it is suspended. Read only.
 * @param contractType Read only.
 * @param links {@code links}
 * @param publisherName {@code publisherName}
 * @param promotionId Id of a promotion that is applied.
 * @param migratedFromSubscriptionId The subscription that it was before.
 * @param refundableQuantity How many can still be given back.
 * @param scheduledNextTermInstructions What it is to be in its next term.
 * @param nextChargeInstructions What the next charge is for.
 * @param productOrderId {@code productOrderId}
 * @param lineItems {@code lineItems}
 * @param attentionNeeded Whether somebody has to do something.
 * @param actionTaken Whether somebody has done it.
 * @param code {@code code}
 * @param description {@code description}
 * @param data {@code data}
 * @param source {@code source}
 * @param customTermEndDate When the term is to end, instead of its full length. ISO 8601.
 * @param scheduledActions What happens at its end; without Cancel it goes on.
 * @param additionalPartnerIds MPN ids of further resellers.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/subscription-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subscription(
    ResourceAttributes attributes,
    String orderId,
    String id,
    String entitlementId,
    String offerId,
    String offerName,
    String friendlyName,
    ItemType productType,
    Long quantity,
    String unitType,
    String parentSubscriptionId,
    String consumptionType,
    String creationDate,
    String effectiveStartDate,
    String commitmentEndDate,
    String commitmentEndDateTime,
    String cancellationAllowedUntilDate,
    String billingCycleEndDate,
    String billingCycleEndDateTime,
    SubscriptionStatus status,
    Boolean autoRenewEnabled,
    BillingType billingType,
    BillingCycleType billingCycle,
    Boolean hasPurchasableAddons,
    Boolean isTrial,
    List<String> actions,
    String termDuration,
    String renewalTermDuration,
    List<RefundOption> refundOptions,
    Boolean isMicrosoftProduct,
    String partnerId,
    List<String> suspensionReasons,
    ContractType contractType,
    SubscriptionLinks links,
    String publisherName,
    String promotionId,
    String migratedFromSubscriptionId,
    RefundableQuantity refundableQuantity,
    ScheduledNextTermInstructions scheduledNextTermInstructions,
    NextChargeInstructions nextChargeInstructions,
    String productOrderId,
    SubscriptionLineItem lineItems,
    Boolean attentionNeeded,
    Boolean actionTaken,
    Long code,
    String description,
    List<JsonNode> data,
    String source,
    String customTermEndDate,
    List<ScheduledAction> scheduledActions,
    List<String> additionalPartnerIds,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Subscription {
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
    builder.orderId = orderId;
    builder.id = id;
    builder.entitlementId = entitlementId;
    builder.offerId = offerId;
    builder.offerName = offerName;
    builder.friendlyName = friendlyName;
    builder.productType = productType;
    builder.quantity = quantity;
    builder.unitType = unitType;
    builder.parentSubscriptionId = parentSubscriptionId;
    builder.consumptionType = consumptionType;
    builder.creationDate = creationDate;
    builder.effectiveStartDate = effectiveStartDate;
    builder.commitmentEndDate = commitmentEndDate;
    builder.commitmentEndDateTime = commitmentEndDateTime;
    builder.cancellationAllowedUntilDate = cancellationAllowedUntilDate;
    builder.billingCycleEndDate = billingCycleEndDate;
    builder.billingCycleEndDateTime = billingCycleEndDateTime;
    builder.status = status;
    builder.autoRenewEnabled = autoRenewEnabled;
    builder.billingType = billingType;
    builder.billingCycle = billingCycle;
    builder.hasPurchasableAddons = hasPurchasableAddons;
    builder.isTrial = isTrial;
    builder.actions = actions;
    builder.termDuration = termDuration;
    builder.renewalTermDuration = renewalTermDuration;
    builder.refundOptions = refundOptions;
    builder.isMicrosoftProduct = isMicrosoftProduct;
    builder.partnerId = partnerId;
    builder.suspensionReasons = suspensionReasons;
    builder.contractType = contractType;
    builder.links = links;
    builder.publisherName = publisherName;
    builder.promotionId = promotionId;
    builder.migratedFromSubscriptionId = migratedFromSubscriptionId;
    builder.refundableQuantity = refundableQuantity;
    builder.scheduledNextTermInstructions = scheduledNextTermInstructions;
    builder.nextChargeInstructions = nextChargeInstructions;
    builder.productOrderId = productOrderId;
    builder.lineItems = lineItems;
    builder.attentionNeeded = attentionNeeded;
    builder.actionTaken = actionTaken;
    builder.code = code;
    builder.description = description;
    builder.data = data;
    builder.source = source;
    builder.customTermEndDate = customTermEndDate;
    builder.scheduledActions = scheduledActions;
    builder.additionalPartnerIds = additionalPartnerIds;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Subscription}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String orderId;
    private String id;
    private String entitlementId;
    private String offerId;
    private String offerName;
    private String friendlyName;
    private ItemType productType;
    private Long quantity;
    private String unitType;
    private String parentSubscriptionId;
    private String consumptionType;
    private String creationDate;
    private String effectiveStartDate;
    private String commitmentEndDate;
    private String commitmentEndDateTime;
    private String cancellationAllowedUntilDate;
    private String billingCycleEndDate;
    private String billingCycleEndDateTime;
    private SubscriptionStatus status;
    private Boolean autoRenewEnabled;
    private BillingType billingType;
    private BillingCycleType billingCycle;
    private Boolean hasPurchasableAddons;
    private Boolean isTrial;
    private List<String> actions;
    private String termDuration;
    private String renewalTermDuration;
    private List<RefundOption> refundOptions;
    private Boolean isMicrosoftProduct;
    private String partnerId;
    private List<String> suspensionReasons;
    private ContractType contractType;
    private SubscriptionLinks links;
    private String publisherName;
    private String promotionId;
    private String migratedFromSubscriptionId;
    private RefundableQuantity refundableQuantity;
    private ScheduledNextTermInstructions scheduledNextTermInstructions;
    private NextChargeInstructions nextChargeInstructions;
    private String productOrderId;
    private SubscriptionLineItem lineItems;
    private Boolean attentionNeeded;
    private Boolean actionTaken;
    private Long code;
    private String description;
    private List<JsonNode> data;
    private String source;
    private String customTermEndDate;
    private List<ScheduledAction> scheduledActions;
    private List<String> additionalPartnerIds;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code orderId} */
    public Builder orderId(String orderId) {
      this.orderId = orderId;
      return this;
    }

    /** {@code id} */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Id of the Azure subscription, under an Azure plan. */
    public Builder entitlementId(String entitlementId) {
      this.entitlementId = entitlementId;
      return this;
    }

    /** {@code offerId} */
    public Builder offerId(String offerId) {
      this.offerId = offerId;
      return this;
    }

    /** {@code offerName} */
    public Builder offerName(String offerName) {
      this.offerName = offerName;
      return this;
    }

    /** A name that people gave it. */
    public Builder friendlyName(String friendlyName) {
      this.friendlyName = friendlyName;
      return this;
    }

    /** Read only. */
    public Builder productType(ItemType productType) {
      this.productType = productType;
      return this;
    }

    /** Licences; of use-based subscriptions 1. */
    public Builder quantity(Long quantity) {
      this.quantity = quantity;
      return this;
    }

    /** What the quantity counts, such as Licenses or Usage-based. */
    public Builder unitType(String unitType) {
      this.unitType = unitType;
      return this;
    }

    /** The subscription that an add-on belongs to. */
    public Builder parentSubscriptionId(String parentSubscriptionId) {
      this.parentSubscriptionId = parentSubscriptionId;
      return this;
    }

    /** {@code consumptionType} */
    public Builder consumptionType(String consumptionType) {
      this.consumptionType = consumptionType;
      return this;
    }

    /** ISO 8601. */
    public Builder creationDate(String creationDate) {
      this.creationDate = creationDate;
      return this;
    }

    /** ISO 8601. */
    public Builder effectiveStartDate(String effectiveStartDate) {
      this.effectiveStartDate = effectiveStartDate;
      return this;
    }

    /** When the term ends. ISO 8601. */
    public Builder commitmentEndDate(String commitmentEndDate) {
      this.commitmentEndDate = commitmentEndDate;
      return this;
    }

    /**
     * When the term ends. ISO 8601. JSON's null, which can be sent as an unknown member, is not
     * absence.
     */
    public Builder commitmentEndDateTime(String commitmentEndDateTime) {
      this.commitmentEndDateTime = commitmentEndDateTime;
      return this;
    }

    /**
     * Until when it can be cancelled. ISO 8601. JSON's null, which can be sent as an unknown
     * member, is not absence.
     */
    public Builder cancellationAllowedUntilDate(String cancellationAllowedUntilDate) {
      this.cancellationAllowedUntilDate = cancellationAllowedUntilDate;
      return this;
    }

    /**
     * When the current billing cycle ends. ISO 8601. JSON's null, which can be sent as an unknown
     * member, is not absence.
     */
    public Builder billingCycleEndDate(String billingCycleEndDate) {
      this.billingCycleEndDate = billingCycleEndDate;
      return this;
    }

    /**
     * When the current billing cycle ends. ISO 8601. JSON's null, which can be sent as an unknown
     * member, is not absence.
     */
    public Builder billingCycleEndDateTime(String billingCycleEndDateTime) {
      this.billingCycleEndDateTime = billingCycleEndDateTime;
      return this;
    }

    /** Its state; suspended ones are not billed by use. */
    public Builder status(SubscriptionStatus status) {
      this.status = status;
      return this;
    }

    /** Whether it goes on at its end; see also scheduledActions. */
    public Builder autoRenewEnabled(Boolean autoRenewEnabled) {
      this.autoRenewEnabled = autoRenewEnabled;
      return this;
    }

    /** By licence or by use. */
    public Builder billingType(BillingType billingType) {
      this.billingType = billingType;
      return this;
    }

    /** How often it is billed. */
    public Builder billingCycle(BillingCycleType billingCycle) {
      this.billingCycle = billingCycle;
      return this;
    }

    /** {@code hasPurchasableAddons} */
    public Builder hasPurchasableAddons(Boolean hasPurchasableAddons) {
      this.hasPurchasableAddons = hasPurchasableAddons;
      return this;
    }

    /** Whether it is a trial. */
    public Builder isTrial(Boolean isTrial) {
      this.isTrial = isTrial;
      return this;
    }

    /** {@code actions} */
    public Builder actions(List<String> actions) {
      this.actions = actions;
      return this;
    }

    /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
    public Builder termDuration(String termDuration) {
      this.termDuration = termDuration;
      return this;
    }

    /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
    public Builder renewalTermDuration(String renewalTermDuration) {
      this.renewalTermDuration = renewalTermDuration;
      return this;
    }

    /** Read only. */
    public Builder refundOptions(List<RefundOption> refundOptions) {
      this.refundOptions = refundOptions;
      return this;
    }

    /** {@code isMicrosoftProduct} */
    public Builder isMicrosoftProduct(Boolean isMicrosoftProduct) {
      this.isMicrosoftProduct = isMicrosoftProduct;
      return this;
    }

    /** MPN id of the indirect reseller. */
    public Builder partnerId(String partnerId) {
      this.partnerId = partnerId;
      return this;
    }

    /** Why it is suspended. Read only. */
    public Builder suspensionReasons(List<String> suspensionReasons) {
      this.suspensionReasons = suspensionReasons;
      return this;
    }

    /** Read only. */
    public Builder contractType(ContractType contractType) {
      this.contractType = contractType;
      return this;
    }

    /** {@code links} */
    public Builder links(SubscriptionLinks links) {
      this.links = links;
      return this;
    }

    /** {@code publisherName} */
    public Builder publisherName(String publisherName) {
      this.publisherName = publisherName;
      return this;
    }

    /** Id of a promotion that is applied. */
    public Builder promotionId(String promotionId) {
      this.promotionId = promotionId;
      return this;
    }

    /** The subscription that it was before. */
    public Builder migratedFromSubscriptionId(String migratedFromSubscriptionId) {
      this.migratedFromSubscriptionId = migratedFromSubscriptionId;
      return this;
    }

    /** How many can still be given back. */
    public Builder refundableQuantity(RefundableQuantity refundableQuantity) {
      this.refundableQuantity = refundableQuantity;
      return this;
    }

    /** What it is to be in its next term. */
    public Builder scheduledNextTermInstructions(
        ScheduledNextTermInstructions scheduledNextTermInstructions) {
      this.scheduledNextTermInstructions = scheduledNextTermInstructions;
      return this;
    }

    /** What the next charge is for. */
    public Builder nextChargeInstructions(NextChargeInstructions nextChargeInstructions) {
      this.nextChargeInstructions = nextChargeInstructions;
      return this;
    }

    /** {@code productOrderId} */
    public Builder productOrderId(String productOrderId) {
      this.productOrderId = productOrderId;
      return this;
    }

    /** {@code lineItems} */
    public Builder lineItems(SubscriptionLineItem lineItems) {
      this.lineItems = lineItems;
      return this;
    }

    /** Whether somebody has to do something. */
    public Builder attentionNeeded(Boolean attentionNeeded) {
      this.attentionNeeded = attentionNeeded;
      return this;
    }

    /** Whether somebody has done it. */
    public Builder actionTaken(Boolean actionTaken) {
      this.actionTaken = actionTaken;
      return this;
    }

    /** {@code code} */
    public Builder code(Long code) {
      this.code = code;
      return this;
    }

    /** {@code description} */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** {@code data} */
    public Builder data(List<JsonNode> data) {
      this.data = data;
      return this;
    }

    /** {@code source} */
    public Builder source(String source) {
      this.source = source;
      return this;
    }

    /** When the term is to end, instead of its full length. ISO 8601. */
    public Builder customTermEndDate(String customTermEndDate) {
      this.customTermEndDate = customTermEndDate;
      return this;
    }

    /** What happens at its end; without Cancel it goes on. */
    public Builder scheduledActions(List<ScheduledAction> scheduledActions) {
      this.scheduledActions = scheduledActions;
      return this;
    }

    /** MPN ids of further resellers. */
    public Builder additionalPartnerIds(List<String> additionalPartnerIds) {
      this.additionalPartnerIds = additionalPartnerIds;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Subscription build() {
      return new Subscription(
          attributes,
          orderId,
          id,
          entitlementId,
          offerId,
          offerName,
          friendlyName,
          productType,
          quantity,
          unitType,
          parentSubscriptionId,
          consumptionType,
          creationDate,
          effectiveStartDate,
          commitmentEndDate,
          commitmentEndDateTime,
          cancellationAllowedUntilDate,
          billingCycleEndDate,
          billingCycleEndDateTime,
          status,
          autoRenewEnabled,
          billingType,
          billingCycle,
          hasPurchasableAddons,
          isTrial,
          actions,
          termDuration,
          renewalTermDuration,
          refundOptions,
          isMicrosoftProduct,
          partnerId,
          suspensionReasons,
          contractType,
          links,
          publisherName,
          promotionId,
          migratedFromSubscriptionId,
          refundableQuantity,
          scheduledNextTermInstructions,
          nextChargeInstructions,
          productOrderId,
          lineItems,
          attentionNeeded,
          actionTaken,
          code,
          description,
          data,
          source,
          customTermEndDate,
          scheduledActions,
          additionalPartnerIds,
          unknownMembers);
    }
  }
}
