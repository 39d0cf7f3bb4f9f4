// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a subscription cannot be changed.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record TransitionErrorCode(@JsonValue String value) {
  /** Other. */
  public static final TransitionErrorCode OTHER = new TransitionErrorCode("Other");

  /** DelegatedAdminPermissionsDisabled. */
  public static final TransitionErrorCode DELEGATED_ADMIN_PERMISSIONS_DISABLED =
      new TransitionErrorCode("DelegatedAdminPermissionsDisabled");

  /** SubscriptionStatusNotActive. */
  public static final TransitionErrorCode SUBSCRIPTION_STATUS_NOT_ACTIVE =
      new TransitionErrorCode("SubscriptionStatusNotActive");

  /** ConflictingServiceTypes. */
  public static final TransitionErrorCode CONFLICTING_SERVICE_TYPES =
      new TransitionErrorCode("ConflictingServiceTypes");

  /** ConcurrencyConflicts. */
  public static final TransitionErrorCode CONCURRENCY_CONFLICTS =
      new TransitionErrorCode("ConcurrencyConflicts");

  /** UserContextRequired. */
  public static final TransitionErrorCode USER_CONTEXT_REQUIRED =
      new TransitionErrorCode("UserContextRequired");

  /** SubscriptionAddOnsPresent. */
  public static final TransitionErrorCode SUBSCRIPTION_ADD_ONS_PRESENT =
      new TransitionErrorCode("SubscriptionAddOnsPresent");

  /** SubscriptionDoesNotHaveAnyTransitionedPaths. */
  public static final TransitionErrorCode SUBSCRIPTION_DOES_NOT_HAVE_ANY_TRANSITIONED_PATHS =
      new TransitionErrorCode("SubscriptionDoesNotHaveAnyTransitionedPaths");

  /** SubscriptionTargetOfferNotFound. */
  public static final TransitionErrorCode SUBSCRIPTION_TARGET_OFFER_NOT_FOUND =
      new TransitionErrorCode("SubscriptionTargetOfferNotFound");

  /** SubscriptionNotProvisioned. */
  public static final TransitionErrorCode SUBSCRIPTION_NOT_PROVISIONED =
      new TransitionErrorCode("SubscriptionNotProvisioned");

  /** OfferDoesNotSupportBillingCycle. */
  public static final TransitionErrorCode OFFER_DOES_NOT_SUPPORT_BILLING_CYCLE =
      new TransitionErrorCode("OfferDoesNotSupportBillingCycle");

  /** ConversionsNotFound. */
  public static final TransitionErrorCode CONVERSIONS_NOT_FOUND =
      new TransitionErrorCode("ConversionsNotFound");

  /** UserLicenseError. */
  public static final TransitionErrorCode USER_LICENSE_ERROR =
      new TransitionErrorCode("UserLicenseError");

  /** InsufficientGranularAdminPermissions. */
  public static final TransitionErrorCode INSUFFICIENT_GRANULAR_ADMIN_PERMISSIONS =
      new TransitionErrorCode("InsufficientGranularAdminPermissions");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TransitionErrorCode {}

  @Override
  public String toString() {
    return value;
  }
}
