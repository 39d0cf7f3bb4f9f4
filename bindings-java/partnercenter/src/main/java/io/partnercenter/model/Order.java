// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a customer bought in one go.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param id Read only.
 * @param alternateId Id that is easier to read.
 * @param referenceCustomerId Tenant id of the customer.
 * @param billingCycle How often it is billed. Read only.
 * @param currencyCode ISO 4217 code, such as EUR. Read only.
 * @param currencySymbol As it is shown, such as €. Read only.
 * @param lineItems {@code lineItems}
 * @param creationDate ISO 8601. Read only. JSON's null, which can be sent as an unknown member, is
 *     not absence.
 * @param status Read only.
 * @param transactionType Read only.
 * @param links {@code links}
 * @param totalPrice JSON's null, which can be sent as an unknown member, is not absence.
 * @param partnerOnRecordAttestationAccepted Whether an indirect provider confirms that the reseller
 *     is the customer's. JSON's null, which can be sent as an unknown member, is not absence.
 * @param client {@code client}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/order-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Order(
    ResourceAttributes attributes,
    String id,
    String alternateId,
    String referenceCustomerId,
    BillingCycleType billingCycle,
    String currencyCode,
    String currencySymbol,
    List<OrderLineItem> lineItems,
    String creationDate,
    String status,
    String transactionType,
    OrderLinks links,
    BigDecimal totalPrice,
    Boolean partnerOnRecordAttestationAccepted,
    JsonNode client,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Order {
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
    builder.id = id;
    builder.alternateId = alternateId;
    builder.referenceCustomerId = referenceCustomerId;
    builder.billingCycle = billingCycle;
    builder.currencyCode = currencyCode;
    builder.currencySymbol = currencySymbol;
    builder.lineItems = lineItems;
    builder.creationDate = creationDate;
    builder.status = status;
    builder.transactionType = transactionType;
    builder.links = links;
    builder.totalPrice = totalPrice;
    builder.partnerOnRecordAttestationAccepted = partnerOnRecordAttestationAccepted;
    builder.client = client;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Order}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String id;
    private String alternateId;
    private String referenceCustomerId;
    private BillingCycleType billingCycle;
    private String currencyCode;
    private String currencySymbol;
    private List<OrderLineItem> lineItems;
    private String creationDate;
    private String status;
    private String transactionType;
    private OrderLinks links;
    private BigDecimal totalPrice;
    private Boolean partnerOnRecordAttestationAccepted;
    private JsonNode client;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** Read only. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Id that is easier to read. */
    public Builder alternateId(String alternateId) {
      this.alternateId = alternateId;
      return this;
    }

    /** Tenant id of the customer. */
    public Builder referenceCustomerId(String referenceCustomerId) {
      this.referenceCustomerId = referenceCustomerId;
      return this;
    }

    /** How often it is billed. Read only. */
    public Builder billingCycle(BillingCycleType billingCycle) {
      this.billingCycle = billingCycle;
      return this;
    }

    /** ISO 4217 code, such as EUR. Read only. */
    public Builder currencyCode(String currencyCode) {
      this.currencyCode = currencyCode;
      return this;
    }

    /** As it is shown, such as €. Read only. */
    public Builder currencySymbol(String currencySymbol) {
      this.currencySymbol = currencySymbol;
      return this;
    }

    /** {@code lineItems} */
    public Builder lineItems(List<OrderLineItem> lineItems) {
      this.lineItems = lineItems;
      return this;
    }

    /** ISO 8601. Read only. JSON's null, which can be sent as an unknown member, is not absence. */
    public Builder creationDate(String creationDate) {
      this.creationDate = creationDate;
      return this;
    }

    /** Read only. */
    public Builder status(String status) {
      this.status = status;
      return this;
    }

    /** Read only. */
    public Builder transactionType(String transactionType) {
      this.transactionType = transactionType;
      return this;
    }

    /** {@code links} */
    public Builder links(OrderLinks links) {
      this.links = links;
      return this;
    }

    /** JSON's null, which can be sent as an unknown member, is not absence. */
    public Builder totalPrice(BigDecimal totalPrice) {
      this.totalPrice = totalPrice;
      return this;
    }

    /**
     * Whether an indirect provider confirms that the reseller is the customer's. JSON's null, which
     * can be sent as an unknown member, is not absence.
     */
    public Builder partnerOnRecordAttestationAccepted(Boolean partnerOnRecordAttestationAccepted) {
      this.partnerOnRecordAttestationAccepted = partnerOnRecordAttestationAccepted;
      return this;
    }

    /** {@code client} */
    public Builder client(JsonNode client) {
      this.client = client;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Order build() {
      return new Order(
          attributes,
          id,
          alternateId,
          referenceCustomerId,
          billingCycle,
          currencyCode,
          currencySymbol,
          lineItems,
          creationDate,
          status,
          transactionType,
          links,
          totalPrice,
          partnerOnRecordAttestationAccepted,
          client,
          unknownMembers);
    }
  }
}
