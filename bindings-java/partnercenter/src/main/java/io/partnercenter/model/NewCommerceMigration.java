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
 * The move of a subscription to new commerce.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param startedTime ISO 8601. JSON's null, which can be sent as an unknown member, is not absence.
 * @param completedTime ISO 8601. JSON's null, which can be sent as an unknown member, is not
 *     absence.
 * @param currentSubscriptionId The subscription that is moved. Required in a request.
 * @param addOnMigrations Its add-ons, which are moved with it.
 * @param status {@code status}
 * @param customerTenantId Tenant id of the customer.
 * @param catalogItemId Product, SKU and availability, joined by colons.
 * @param newCommerceSubscriptionId The subscription that it became.
 * @param newCommerceOrderId {@code newCommerceOrderId}
 * @param subscriptionEndDate ISO 8601. JSON's null, which can be sent as an unknown member, is not
 *     absence.
 * @param customTermEndDate When the term is to end, instead of its full length. ISO 8601. JSON's
 *     null, which can be sent as an unknown member, is not absence.
 * @param quantity {@code quantity}
 * @param termDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param billingCycle How often it is billed.
 * @param purchaseFullTerm Whether a new full term begins.
 * @param externalReferenceId {@code externalReferenceId}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/create-migration">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewCommerceMigration(
    ResourceAttributes attributes,
    String id,
    String startedTime,
    String completedTime,
    String currentSubscriptionId,
    List<NewCommerceMigration> addOnMigrations,
    String status,
    String customerTenantId,
    String catalogItemId,
    String newCommerceSubscriptionId,
    String newCommerceOrderId,
    String subscriptionEndDate,
    String customTermEndDate,
    Long quantity,
    String termDuration,
    String billingCycle,
    Boolean purchaseFullTerm,
    String externalReferenceId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public NewCommerceMigration {
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
    builder.startedTime = startedTime;
    builder.completedTime = completedTime;
    builder.currentSubscriptionId = currentSubscriptionId;
    builder.addOnMigrations = addOnMigrations;
    builder.status = status;
    builder.customerTenantId = customerTenantId;
    builder.catalogItemId = catalogItemId;
    builder.newCommerceSubscriptionId = newCommerceSubscriptionId;
    builder.newCommerceOrderId = newCommerceOrderId;
    builder.subscriptionEndDate = subscriptionEndDate;
    builder.customTermEndDate = customTermEndDate;
    builder.quantity = quantity;
    builder.termDuration = termDuration;
    builder.billingCycle = billingCycle;
    builder.purchaseFullTerm = purchaseFullTerm;
    builder.externalReferenceId = externalReferenceId;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link NewCommerceMigration}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String id;
    private String startedTime;
    private String completedTime;
    private String currentSubscriptionId;
    private List<NewCommerceMigration> addOnMigrations;
    private String status;
    private String customerTenantId;
    private String catalogItemId;
    private String newCommerceSubscriptionId;
    private String newCommerceOrderId;
    private String subscriptionEndDate;
    private String customTermEndDate;
    private Long quantity;
    private String termDuration;
    private String billingCycle;
    private Boolean purchaseFullTerm;
    private String externalReferenceId;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code id} */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** ISO 8601. JSON's null, which can be sent as an unknown member, is not absence. */
    public Builder startedTime(String startedTime) {
      this.startedTime = startedTime;
      return this;
    }

    /** ISO 8601. JSON's null, which can be sent as an unknown member, is not absence. */
    public Builder completedTime(String completedTime) {
      this.completedTime = completedTime;
      return this;
    }

    /** The subscription that is moved. Required in a request. */
    public Builder currentSubscriptionId(String currentSubscriptionId) {
      this.currentSubscriptionId = currentSubscriptionId;
      return this;
    }

    /** Its add-ons, which are moved with it. */
    public Builder addOnMigrations(List<NewCommerceMigration> addOnMigrations) {
      this.addOnMigrations = addOnMigrations;
      return this;
    }

    /** {@code status} */
    public Builder status(String status) {
      this.status = status;
      return this;
    }

    /** Tenant id of the customer. */
    public Builder customerTenantId(String customerTenantId) {
      this.customerTenantId = customerTenantId;
      return this;
    }

    /** Product, SKU and availability, joined by colons. */
    public Builder catalogItemId(String catalogItemId) {
      this.catalogItemId = catalogItemId;
      return this;
    }

    /** The subscription that it became. */
    public Builder newCommerceSubscriptionId(String newCommerceSubscriptionId) {
      this.newCommerceSubscriptionId = newCommerceSubscriptionId;
      return this;
    }

    /** {@code newCommerceOrderId} */
    public Builder newCommerceOrderId(String newCommerceOrderId) {
      this.newCommerceOrderId = newCommerceOrderId;
      return this;
    }

    /** ISO 8601. JSON's null, which can be sent as an unknown member, is not absence. */
    public Builder subscriptionEndDate(String subscriptionEndDate) {
      this.subscriptionEndDate = subscriptionEndDate;
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

    /** {@code quantity} */
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

    /** Whether a new full term begins. */
    public Builder purchaseFullTerm(Boolean purchaseFullTerm) {
      this.purchaseFullTerm = purchaseFullTerm;
      return this;
    }

    /** {@code externalReferenceId} */
    public Builder externalReferenceId(String externalReferenceId) {
      this.externalReferenceId = externalReferenceId;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public NewCommerceMigration build() {
      return new NewCommerceMigration(
          attributes,
          id,
          startedTime,
          completedTime,
          currentSubscriptionId,
          addOnMigrations,
          status,
          customerTenantId,
          catalogItemId,
          newCommerceSubscriptionId,
          newCommerceOrderId,
          subscriptionEndDate,
          customTermEndDate,
          quantity,
          termDuration,
          billingCycle,
          purchaseFullTerm,
          externalReferenceId,
          unknownMembers);
    }
  }
}
