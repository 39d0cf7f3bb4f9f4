// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.SubscriptionMonthlyUsageRecord;

/** Methods under {@code customer.subscriptions.usageRecords}. */
public final class CustomerSubscriptionsUsageRecords extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsUsageRecords(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.subscriptions.usageRecords.daily}. */
  public CustomerSubscriptionsUsageRecordsDaily daily() {
    return new CustomerSubscriptionsUsageRecordsDaily(caller());
  }

  /** Methods under {@code customer.subscriptions.usageRecords.resources}. */
  public CustomerSubscriptionsUsageRecordsResources resources() {
    return new CustomerSubscriptionsUsageRecordsResources(caller());
  }

  /** List the usage of each of a customer's subscriptions. Without options. */
  public Pages<SubscriptionMonthlyUsageRecord> list() {
    return list(null);
  }

  /**
   * List the usage of each of a customer's subscriptions.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-s-usage-records">Documentation</a>
   */
  public Pages<SubscriptionMonthlyUsageRecord> list(PageOptions options) {
    return paged(
        "customers.subscriptions.usage_records.list",
        SubscriptionMonthlyUsageRecord.class,
        options);
  }
}
