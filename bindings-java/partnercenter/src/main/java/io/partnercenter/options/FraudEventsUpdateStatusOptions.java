// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code fraud_events.update_status}. */
public final class FraudEventsUpdateStatusOptions
    extends PagedCallOptions<FraudEventsUpdateStatusOptions> {
  /** Says nothing yet. */
  public FraudEventsUpdateStatusOptions() {}

  /** Whether the newer model of alerts is used. */
  public FraudEventsUpdateStatusOptions newEventsModel(Boolean newEventsModel) {
    return parameter("new_events_model", newEventsModel);
  }
}
