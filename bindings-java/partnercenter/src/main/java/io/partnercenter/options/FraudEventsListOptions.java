// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code fraud_events.list}. */
public final class FraudEventsListOptions extends PagedCallOptions<FraudEventsListOptions> {
  /** Says nothing yet. */
  public FraudEventsListOptions() {}

  /** Which page, from 1. */
  public FraudEventsListOptions pageNumber(Long pageNumber) {
    return parameter("page_number", pageNumber);
  }

  /** Items per page. */
  public FraudEventsListOptions pageSize(Long pageSize) {
    return parameter("page_size", pageSize);
  }

  /** Whether the newer model of alerts is used. */
  public FraudEventsListOptions newEventsModel(Boolean newEventsModel) {
    return parameter("new_events_model", newEventsModel);
  }

  /** A value of {@link #eventStatus}. */
  public static final String EVENT_STATUS_ACTIVE = "Active";

  /** A value of {@link #eventStatus}. */
  public static final String EVENT_STATUS_RESOLVED = "Resolved";

  /** A value of {@link #eventStatus}. */
  public static final String EVENT_STATUS_INVESTIGATING = "Investigating";

  /** Only those in this state. One of Active, Resolved, Investigating. */
  public FraudEventsListOptions eventStatus(String eventStatus) {
    return parameter("event_status", eventStatus);
  }

  /** Only those of this Azure subscription. */
  public FraudEventsListOptions subscriptionId(String subscriptionId) {
    return parameter("subscription_id", subscriptionId);
  }

  /** Only those of this kind, of the newer model. */
  public FraudEventsListOptions eventType(String eventType) {
    return parameter("event_type", eventType);
  }
}
