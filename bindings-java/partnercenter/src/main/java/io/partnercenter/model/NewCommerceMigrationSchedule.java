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
 * A move to new commerce at a later date.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param currentSubscriptionId The subscription that is moved. Required in a request.
 * @param subscriptionEndDate ISO 8601. JSON's null, which can be sent as an unknown member, is not
 *     absence.
 * @param addOnMigrationSchedules Its add-ons, which are moved with it.
 * @param status {@code status}
 * @param customerTenantId Tenant id of the customer.
 * @param catalogItemId Product, SKU and availability, joined by colons.
 * @param quantity {@code quantity}
 * @param termDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param billingCycle How often it is billed.
 * @param purchaseFullTerm Whether a new full term begins.
 * @param customTermEndDate When the term is to end, instead of its full length. ISO 8601. JSON's
 *     null, which can be sent as an unknown member, is not absence.
 * @param externalReferenceId {@code externalReferenceId}
 * @param targetDate When it is moved. ISO 8601. JSON's null, which can be sent as an unknown
 *     member, is not absence.
 * @param migrateOnRenewal Whether it is moved at the end of its term. JSON's null, which can be
 *     sent as an unknown member, is not absence.
 * @param createdTime ISO 8601. JSON's null, which can be sent as an unknown member, is not absence.
 * @param lastModifiedTime ISO 8601. JSON's null, which can be sent as an unknown member, is not
 *     absence.
 * @param newCommerceMigrationId {@code newCommerceMigrationId}
 * @param errorDescription {@code errorDescription}
 * @param errorCode JSON's null, which can be sent as an unknown member, is not absence.
 * @param addOnMigrations Its add-ons, which are moved with it.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/cancel-a-new-commerce-migration-schedule">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewCommerceMigrationSchedule(
    ResourceAttributes attributes,
    String id,
    String currentSubscriptionId,
    String subscriptionEndDate,
    List<NewCommerceMigrationSchedule> addOnMigrationSchedules,
    String status,
    String customerTenantId,
    String catalogItemId,
    Long quantity,
    String termDuration,
    String billingCycle,
    Boolean purchaseFullTerm,
    String customTermEndDate,
    String externalReferenceId,
    String targetDate,
    Boolean migrateOnRenewal,
    String createdTime,
    String lastModifiedTime,
    String newCommerceMigrationId,
    String errorDescription,
    Long errorCode,
    List<JsonNode> addOnMigrations,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public NewCommerceMigrationSchedule {
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
    builder.currentSubscriptionId = currentSubscriptionId;
    builder.subscriptionEndDate = subscriptionEndDate;
    builder.addOnMigrationSchedules = addOnMigrationSchedules;
    builder.status = status;
    builder.customerTenantId = customerTenantId;
    builder.catalogItemId = catalogItemId;
    builder.quantity = quantity;
    builder.termDuration = termDuration;
    builder.billingCycle = billingCycle;
    builder.purchaseFullTerm = purchaseFullTerm;
    builder.customTermEndDate = customTermEndDate;
    builder.externalReferenceId = externalReferenceId;
    builder.targetDate = targetDate;
    builder.migrateOnRenewal = migrateOnRenewal;
    builder.createdTime = createdTime;
    builder.lastModifiedTime = lastModifiedTime;
    builder.newCommerceMigrationId = newCommerceMigrationId;
    builder.errorDescription = errorDescription;
    builder.errorCode = errorCode;
    builder.addOnMigrations = addOnMigrations;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link NewCommerceMigrationSchedule}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String id;
    private String currentSubscriptionId;
    private String subscriptionEndDate;
    private List<NewCommerceMigrationSchedule> addOnMigrationSchedules;
    private String status;
    private String customerTenantId;
    private String catalogItemId;
    private Long quantity;
    private String termDuration;
    private String billingCycle;
    private Boolean purchaseFullTerm;
    private String customTermEndDate;
    private String externalReferenceId;
    private String targetDate;
    private Boolean migrateOnRenewal;
    private String createdTime;
    private String lastModifiedTime;
    private String newCommerceMigrationId;
    private String errorDescription;
    private Long errorCode;
    private List<JsonNode> addOnMigrations;
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

    /** The subscription that is moved. Required in a request. */
    public Builder currentSubscriptionId(String currentSubscriptionId) {
      this.currentSubscriptionId = currentSubscriptionId;
      return this;
    }

    /** ISO 8601. JSON's null, which can be sent as an unknown member, is not absence. */
    public Builder subscriptionEndDate(String subscriptionEndDate) {
      this.subscriptionEndDate = subscriptionEndDate;
      return this;
    }

    /** Its add-ons, which are moved with it. */
    public Builder addOnMigrationSchedules(
        List<NewCommerceMigrationSchedule> addOnMigrationSchedules) {
      this.addOnMigrationSchedules = addOnMigrationSchedules;
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

    /**
     * When the term is to end, instead of its full length. ISO 8601. JSON's null, which can be sent
     * as an unknown member, is not absence.
     */
    public Builder customTermEndDate(String customTermEndDate) {
      this.customTermEndDate = customTermEndDate;
      return this;
    }

    /** {@code externalReferenceId} */
    public Builder externalReferenceId(String externalReferenceId) {
      this.externalReferenceId = externalReferenceId;
      return this;
    }

    /**
     * When it is moved. ISO 8601. JSON's null, which can be sent as an unknown member, is not
     * absence.
     */
    public Builder targetDate(String targetDate) {
      this.targetDate = targetDate;
      return this;
    }

    /**
     * Whether it is moved at the end of its term. JSON's null, which can be sent as an unknown
     * member, is not absence.
     */
    public Builder migrateOnRenewal(Boolean migrateOnRenewal) {
      this.migrateOnRenewal = migrateOnRenewal;
      return this;
    }

    /** ISO 8601. JSON's null, which can be sent as an unknown member, is not absence. */
    public Builder createdTime(String createdTime) {
      this.createdTime = createdTime;
      return this;
    }

    /** ISO 8601. JSON's null, which can be sent as an unknown member, is not absence. */
    public Builder lastModifiedTime(String lastModifiedTime) {
      this.lastModifiedTime = lastModifiedTime;
      return this;
    }

    /** {@code newCommerceMigrationId} */
    public Builder newCommerceMigrationId(String newCommerceMigrationId) {
      this.newCommerceMigrationId = newCommerceMigrationId;
      return this;
    }

    /** {@code errorDescription} */
    public Builder errorDescription(String errorDescription) {
      this.errorDescription = errorDescription;
      return this;
    }

    /** JSON's null, which can be sent as an unknown member, is not absence. */
    public Builder errorCode(Long errorCode) {
      this.errorCode = errorCode;
      return this;
    }

    /** Its add-ons, which are moved with it. */
    public Builder addOnMigrations(List<JsonNode> addOnMigrations) {
      this.addOnMigrations = addOnMigrations;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public NewCommerceMigrationSchedule build() {
      return new NewCommerceMigrationSchedule(
          attributes,
          id,
          currentSubscriptionId,
          subscriptionEndDate,
          addOnMigrationSchedules,
          status,
          customerTenantId,
          catalogItemId,
          quantity,
          termDuration,
          billingCycle,
          purchaseFullTerm,
          customTermEndDate,
          externalReferenceId,
          targetDate,
          migrateOnRenewal,
          createdTime,
          lastModifiedTime,
          newCommerceMigrationId,
          errorDescription,
          errorCode,
          addOnMigrations,
          unknownMembers);
    }
  }
}
