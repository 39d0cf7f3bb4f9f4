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
 * One item of an order.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param lineItemNumber Position in the order, from 0. Required in a request.
 * @param offerId Required in a request.
 * @param subscriptionId {@code subscriptionId}
 * @param parentSubscriptionId The subscription that an add-on belongs to.
 * @param termDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param renewsTo What it renews to.
 * @param transactionType Read only.
 * @param promotionId Id of a promotion that is applied.
 * @param customTermEndDate When the term is to end, instead of its full length. ISO 8601. JSON's
 *     null, which can be sent as an unknown member, is not absence.
 * @param friendlyName A name that people gave it.
 * @param quantity Required in a request.
 * @param pricing {@code pricing}
 * @param partnerIdOnRecord MPN id of the indirect reseller who gets the credit.
 * @param additionalPartnerIdsOnRecord MPN ids of further resellers.
 * @param provisioningContext What the item is provided for, by name. Sources do not agree on its
 *     shape.
 * @param attestationAccepted Whether the attestation that the product asks for is given. JSON's
 *     null, which can be sent as an unknown member, is not absence.
 * @param purchaseCommitment {@code purchaseCommitment}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/order-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderLineItem(
    OrderLineItemLinks links,
    ResourceAttributes attributes,
    Long lineItemNumber,
    String offerId,
    String subscriptionId,
    String parentSubscriptionId,
    String termDuration,
    RenewsTo renewsTo,
    String transactionType,
    String promotionId,
    String customTermEndDate,
    String friendlyName,
    Long quantity,
    Pricing pricing,
    String partnerIdOnRecord,
    List<String> additionalPartnerIdsOnRecord,
    JsonNode provisioningContext,
    Boolean attestationAccepted,
    PurchaseCommitment purchaseCommitment,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OrderLineItem {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.links = links;
    builder.attributes = attributes;
    builder.lineItemNumber = lineItemNumber;
    builder.offerId = offerId;
    builder.subscriptionId = subscriptionId;
    builder.parentSubscriptionId = parentSubscriptionId;
    builder.termDuration = termDuration;
    builder.renewsTo = renewsTo;
    builder.transactionType = transactionType;
    builder.promotionId = promotionId;
    builder.customTermEndDate = customTermEndDate;
    builder.friendlyName = friendlyName;
    builder.quantity = quantity;
    builder.pricing = pricing;
    builder.partnerIdOnRecord = partnerIdOnRecord;
    builder.additionalPartnerIdsOnRecord = additionalPartnerIdsOnRecord;
    builder.provisioningContext = provisioningContext;
    builder.attestationAccepted = attestationAccepted;
    builder.purchaseCommitment = purchaseCommitment;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link OrderLineItem}; what is not said stays absent. */
  public static final class Builder {
    private OrderLineItemLinks links;
    private ResourceAttributes attributes;
    private Long lineItemNumber;
    private String offerId;
    private String subscriptionId;
    private String parentSubscriptionId;
    private String termDuration;
    private RenewsTo renewsTo;
    private String transactionType;
    private String promotionId;
    private String customTermEndDate;
    private String friendlyName;
    private Long quantity;
    private Pricing pricing;
    private String partnerIdOnRecord;
    private List<String> additionalPartnerIdsOnRecord;
    private JsonNode provisioningContext;
    private Boolean attestationAccepted;
    private PurchaseCommitment purchaseCommitment;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder links(OrderLineItemLinks links) {
      this.links = links;
      return this;
    }

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** Position in the order, from 0. Required in a request. */
    public Builder lineItemNumber(Long lineItemNumber) {
      this.lineItemNumber = lineItemNumber;
      return this;
    }

    /** Required in a request. */
    public Builder offerId(String offerId) {
      this.offerId = offerId;
      return this;
    }

    /** {@code subscriptionId} */
    public Builder subscriptionId(String subscriptionId) {
      this.subscriptionId = subscriptionId;
      return this;
    }

    /** The subscription that an add-on belongs to. */
    public Builder parentSubscriptionId(String parentSubscriptionId) {
      this.parentSubscriptionId = parentSubscriptionId;
      return this;
    }

    /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
    public Builder termDuration(String termDuration) {
      this.termDuration = termDuration;
      return this;
    }

    /** What it renews to. */
    public Builder renewsTo(RenewsTo renewsTo) {
      this.renewsTo = renewsTo;
      return this;
    }

    /** Read only. */
    public Builder transactionType(String transactionType) {
      this.transactionType = transactionType;
      return this;
    }

    /** Id of a promotion that is applied. */
    public Builder promotionId(String promotionId) {
      this.promotionId = promotionId;
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

    /** A name that people gave it. */
    public Builder friendlyName(String friendlyName) {
      this.friendlyName = friendlyName;
      return this;
    }

    /** Required in a request. */
    public Builder quantity(Long quantity) {
      this.quantity = quantity;
      return this;
    }

    /** {@code pricing} */
    public Builder pricing(Pricing pricing) {
      this.pricing = pricing;
      return this;
    }

    /** MPN id of the indirect reseller who gets the credit. */
    public Builder partnerIdOnRecord(String partnerIdOnRecord) {
      this.partnerIdOnRecord = partnerIdOnRecord;
      return this;
    }

    /** MPN ids of further resellers. */
    public Builder additionalPartnerIdsOnRecord(List<String> additionalPartnerIdsOnRecord) {
      this.additionalPartnerIdsOnRecord = additionalPartnerIdsOnRecord;
      return this;
    }

    /** What the item is provided for, by name. Sources do not agree on its shape. */
    public Builder provisioningContext(JsonNode provisioningContext) {
      this.provisioningContext = provisioningContext;
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

    /** {@code purchaseCommitment} */
    public Builder purchaseCommitment(PurchaseCommitment purchaseCommitment) {
      this.purchaseCommitment = purchaseCommitment;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public OrderLineItem build() {
      return new OrderLineItem(
          links,
          attributes,
          lineItemNumber,
          offerId,
          subscriptionId,
          parentSubscriptionId,
          termDuration,
          renewsTo,
          transactionType,
          promotionId,
          customTermEndDate,
          friendlyName,
          quantity,
          pricing,
          partnerIdOnRecord,
          additionalPartnerIdsOnRecord,
          provisioningContext,
          attestationAccepted,
          purchaseCommitment,
          unknownMembers);
    }
  }
}
