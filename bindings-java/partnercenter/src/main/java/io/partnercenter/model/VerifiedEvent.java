// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * An event that Partner Center signed.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param delivery Names this event, for webhooks.forget.
 * @param eventName What happened; ask webhooks.events.list for the real list. One of test-created,
 *     subscription-updated, usagerecords-thresholdExceeded, invoice-ready, referral-created,
 *     referral-updated, related-referral-created, related-referral-updated,
 *     azure-fraud-event-detected, reseller-relationship-accepted-by-customer,
 *     indirect-reseller-relationship-accepted-by-customer, dap-admin-relationship-approved,
 *     dap-admin-relationship-terminated, dap-admin-relationship-terminated-by-microsoft,
 *     granular-admin-relationship-approved, granular-admin-relationship-activated,
 *     granular-admin-relationship-expired, granular-admin-relationship-terminated,
 *     granular-admin-access-assignment-created, granular-admin-access-assignment-activated,
 *     granular-admin-access-assignment-updated, granular-admin-access-assignment-deleted,
 *     new-commerce-migration-created, new-commerce-migration-completed,
 *     new-commerce-migration-failed, new-commerce-migration-schedule-failed.
 * @param resourceUri Address of what changed; of a test event it leads nowhere.
 * @param resourceName What changed, such as subscription.
 * @param auditUri Address of the record of the change, where there is one.
 * @param changed When it changed. ISO 8601.
 * @param body The event as it was received.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/partner-center-webhooks">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerifiedEvent(
    String delivery,
    EventName eventName,
    String resourceUri,
    String resourceName,
    String auditUri,
    String changed,
    JsonNode body,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public VerifiedEvent {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code eventName}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record EventName(@JsonValue String value) {
    /** test-created. */
    public static final EventName TEST_CREATED = new EventName("test-created");

    /** subscription-updated. */
    public static final EventName SUBSCRIPTION_UPDATED = new EventName("subscription-updated");

    /** usagerecords-thresholdExceeded. */
    public static final EventName USAGERECORDS_THRESHOLD_EXCEEDED =
        new EventName("usagerecords-thresholdExceeded");

    /** invoice-ready. */
    public static final EventName INVOICE_READY = new EventName("invoice-ready");

    /** referral-created. */
    public static final EventName REFERRAL_CREATED = new EventName("referral-created");

    /** referral-updated. */
    public static final EventName REFERRAL_UPDATED = new EventName("referral-updated");

    /** related-referral-created. */
    public static final EventName RELATED_REFERRAL_CREATED =
        new EventName("related-referral-created");

    /** related-referral-updated. */
    public static final EventName RELATED_REFERRAL_UPDATED =
        new EventName("related-referral-updated");

    /** azure-fraud-event-detected. */
    public static final EventName AZURE_FRAUD_EVENT_DETECTED =
        new EventName("azure-fraud-event-detected");

    /** reseller-relationship-accepted-by-customer. */
    public static final EventName RESELLER_RELATIONSHIP_ACCEPTED_BY_CUSTOMER =
        new EventName("reseller-relationship-accepted-by-customer");

    /** indirect-reseller-relationship-accepted-by-customer. */
    public static final EventName INDIRECT_RESELLER_RELATIONSHIP_ACCEPTED_BY_CUSTOMER =
        new EventName("indirect-reseller-relationship-accepted-by-customer");

    /** dap-admin-relationship-approved. */
    public static final EventName DAP_ADMIN_RELATIONSHIP_APPROVED =
        new EventName("dap-admin-relationship-approved");

    /** dap-admin-relationship-terminated. */
    public static final EventName DAP_ADMIN_RELATIONSHIP_TERMINATED =
        new EventName("dap-admin-relationship-terminated");

    /** dap-admin-relationship-terminated-by-microsoft. */
    public static final EventName DAP_ADMIN_RELATIONSHIP_TERMINATED_BY_MICROSOFT =
        new EventName("dap-admin-relationship-terminated-by-microsoft");

    /** granular-admin-relationship-approved. */
    public static final EventName GRANULAR_ADMIN_RELATIONSHIP_APPROVED =
        new EventName("granular-admin-relationship-approved");

    /** granular-admin-relationship-activated. */
    public static final EventName GRANULAR_ADMIN_RELATIONSHIP_ACTIVATED =
        new EventName("granular-admin-relationship-activated");

    /** granular-admin-relationship-expired. */
    public static final EventName GRANULAR_ADMIN_RELATIONSHIP_EXPIRED =
        new EventName("granular-admin-relationship-expired");

    /** granular-admin-relationship-terminated. */
    public static final EventName GRANULAR_ADMIN_RELATIONSHIP_TERMINATED =
        new EventName("granular-admin-relationship-terminated");

    /** granular-admin-access-assignment-created. */
    public static final EventName GRANULAR_ADMIN_ACCESS_ASSIGNMENT_CREATED =
        new EventName("granular-admin-access-assignment-created");

    /** granular-admin-access-assignment-activated. */
    public static final EventName GRANULAR_ADMIN_ACCESS_ASSIGNMENT_ACTIVATED =
        new EventName("granular-admin-access-assignment-activated");

    /** granular-admin-access-assignment-updated. */
    public static final EventName GRANULAR_ADMIN_ACCESS_ASSIGNMENT_UPDATED =
        new EventName("granular-admin-access-assignment-updated");

    /** granular-admin-access-assignment-deleted. */
    public static final EventName GRANULAR_ADMIN_ACCESS_ASSIGNMENT_DELETED =
        new EventName("granular-admin-access-assignment-deleted");

    /** new-commerce-migration-created. */
    public static final EventName NEW_COMMERCE_MIGRATION_CREATED =
        new EventName("new-commerce-migration-created");

    /** new-commerce-migration-completed. */
    public static final EventName NEW_COMMERCE_MIGRATION_COMPLETED =
        new EventName("new-commerce-migration-completed");

    /** new-commerce-migration-failed. */
    public static final EventName NEW_COMMERCE_MIGRATION_FAILED =
        new EventName("new-commerce-migration-failed");

    /** new-commerce-migration-schedule-failed. */
    public static final EventName NEW_COMMERCE_MIGRATION_SCHEDULE_FAILED =
        new EventName("new-commerce-migration-schedule-failed");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EventName {}

    @Override
    public String toString() {
      return value;
    }
  }
}
