// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Options;

/** What may be said about {@code customers.subscriptions.change_at_renewal}. */
public final class CustomersSubscriptionsChangeAtRenewalOptions
    extends Options<CustomersSubscriptionsChangeAtRenewalOptions> {
  /** Says nothing yet. */
  public CustomersSubscriptionsChangeAtRenewalOptions() {}

  /** Licences in the next term. */
  public CustomersSubscriptionsChangeAtRenewalOptions quantity(Long quantity) {
    return parameter("quantity", quantity);
  }

  /** Its term as ISO 8601: P1M, P1Y or P3Y. */
  public CustomersSubscriptionsChangeAtRenewalOptions termDuration(String termDuration) {
    return parameter("term_duration", termDuration);
  }

  /** A value of {@link #billingCycle}. */
  public static final String BILLING_CYCLE_MONTHLY = "monthly";

  /** A value of {@link #billingCycle}. */
  public static final String BILLING_CYCLE_ANNUAL = "annual";

  /** A value of {@link #billingCycle}. */
  public static final String BILLING_CYCLE_TRIENNIAL = "triennial";

  /** How often it is billed. One of monthly, annual, triennial. */
  public CustomersSubscriptionsChangeAtRenewalOptions billingCycle(String billingCycle) {
    return parameter("billing_cycle", billingCycle);
  }

  /** Id of another product; goes with sku_id and availability_id. */
  public CustomersSubscriptionsChangeAtRenewalOptions productId(String productId) {
    return parameter("product_id", productId);
  }

  /** Id of another SKU; goes with availability_id. */
  public CustomersSubscriptionsChangeAtRenewalOptions skuId(String skuId) {
    return parameter("sku_id", skuId);
  }

  /** Id of an availability of the SKU. */
  public CustomersSubscriptionsChangeAtRenewalOptions availabilityId(String availabilityId) {
    return parameter("availability_id", availabilityId);
  }

  /** Id of a promotion that is applied. */
  public CustomersSubscriptionsChangeAtRenewalOptions promotionId(String promotionId) {
    return parameter("promotion_id", promotionId);
  }

  /** When the next term ends, where not after its full length. ISO 8601. */
  public CustomersSubscriptionsChangeAtRenewalOptions customTermEndDate(String customTermEndDate) {
    return parameter("custom_term_end_date", customTermEndDate);
  }
}
