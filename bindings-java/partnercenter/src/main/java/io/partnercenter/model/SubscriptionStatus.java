// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The state of a subscription.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record SubscriptionStatus(@JsonValue String value) {
  /** none. */
  public static final SubscriptionStatus NONE = new SubscriptionStatus("none");

  /** active. */
  public static final SubscriptionStatus ACTIVE = new SubscriptionStatus("active");

  /** suspended. */
  public static final SubscriptionStatus SUSPENDED = new SubscriptionStatus("suspended");

  /** deleted. */
  public static final SubscriptionStatus DELETED = new SubscriptionStatus("deleted");

  /** expired. */
  public static final SubscriptionStatus EXPIRED = new SubscriptionStatus("expired");

  /** pending. */
  public static final SubscriptionStatus PENDING = new SubscriptionStatus("pending");

  /** disabled. */
  public static final SubscriptionStatus DISABLED = new SubscriptionStatus("disabled");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SubscriptionStatus {}

  @Override
  public String toString() {
    return value;
  }
}
