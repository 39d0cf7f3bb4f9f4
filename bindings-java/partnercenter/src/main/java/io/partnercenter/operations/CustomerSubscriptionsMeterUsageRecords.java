// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.MeterUsageRecord;

/** Methods under {@code customer.subscriptions.meterUsageRecords}. */
public final class CustomerSubscriptionsMeterUsageRecords extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsMeterUsageRecords(Caller caller) {
    super(caller);
  }

  /** List the usage of a subscription by meter. Without options. */
  public Pages<MeterUsageRecord> list(String subscriptionId) {
    return list(subscriptionId, null);
  }

  /**
   * List the usage of a subscription by meter.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-meter-usage-records">Documentation</a>
   */
  public Pages<MeterUsageRecord> list(String subscriptionId, PageOptions options) {
    return paged(
        "customers.subscriptions.meter_usage_records.list",
        MeterUsageRecord.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
