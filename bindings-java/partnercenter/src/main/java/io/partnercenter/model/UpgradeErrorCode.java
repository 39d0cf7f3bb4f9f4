// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a subscription cannot be upgraded.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record UpgradeErrorCode(@JsonValue String value) {
  /** Other. */
  public static final UpgradeErrorCode OTHER = new UpgradeErrorCode("Other");

  /** DelegatedAdminPermissionsDisabled. */
  public static final UpgradeErrorCode DELEGATED_ADMIN_PERMISSIONS_DISABLED =
      new UpgradeErrorCode("DelegatedAdminPermissionsDisabled");

  /** SubscriptionStatusNotActive. */
  public static final UpgradeErrorCode SUBSCRIPTION_STATUS_NOT_ACTIVE =
      new UpgradeErrorCode("SubscriptionStatusNotActive");

  /** ConflictingServiceTypes. */
  public static final UpgradeErrorCode CONFLICTING_SERVICE_TYPES =
      new UpgradeErrorCode("ConflictingServiceTypes");

  /** ConcurrencyConflicts. */
  public static final UpgradeErrorCode CONCURRENCY_CONFLICTS =
      new UpgradeErrorCode("ConcurrencyConflicts");

  /** UserContextRequired. */
  public static final UpgradeErrorCode USER_CONTEXT_REQUIRED =
      new UpgradeErrorCode("UserContextRequired");

  /** SubscriptionAddOnsPresent. */
  public static final UpgradeErrorCode SUBSCRIPTION_ADD_ONS_PRESENT =
      new UpgradeErrorCode("SubscriptionAddOnsPresent");

  /** SubscriptionDoesNotHaveAnyUpgradePaths. */
  public static final UpgradeErrorCode SUBSCRIPTION_DOES_NOT_HAVE_ANY_UPGRADE_PATHS =
      new UpgradeErrorCode("SubscriptionDoesNotHaveAnyUpgradePaths");

  /** SubscriptionTargetOfferNotFound. */
  public static final UpgradeErrorCode SUBSCRIPTION_TARGET_OFFER_NOT_FOUND =
      new UpgradeErrorCode("SubscriptionTargetOfferNotFound");

  /** SubscriptionNotProvisioned. */
  public static final UpgradeErrorCode SUBSCRIPTION_NOT_PROVISIONED =
      new UpgradeErrorCode("SubscriptionNotProvisioned");

  /** OfferDoesNotSupportBillingCycle. */
  public static final UpgradeErrorCode OFFER_DOES_NOT_SUPPORT_BILLING_CYCLE =
      new UpgradeErrorCode("OfferDoesNotSupportBillingCycle");

  /** InsufficientGranularAdminPermissions. */
  public static final UpgradeErrorCode INSUFFICIENT_GRANULAR_ADMIN_PERMISSIONS =
      new UpgradeErrorCode("InsufficientGranularAdminPermissions");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UpgradeErrorCode {}

  @Override
  public String toString() {
    return value;
  }
}
