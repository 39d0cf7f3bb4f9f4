// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.SubscriptionDailyUsageRecord;

/** Methods under {@code customer.subscriptions.usageRecords.daily}. */
public final class CustomerSubscriptionsUsageRecordsDaily extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsUsageRecordsDaily(Caller caller) {
    super(caller);
  }

  /**
   * List the daily usage of a subscription. Without options.
   *
   * @deprecated retired since 2021: Call customers.subscriptions.meter_usage_records.list or
   *     customers.subscriptions.resource_usage_records.list.
   */
  @Deprecated
  public Pages<SubscriptionDailyUsageRecord> list(String subscriptionId) {
    return list(subscriptionId, null);
  }

  /**
   * List the daily usage of a subscription.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Only the Java SDK of 2020 has it; the .NET SDK of 2021 has dropped it, and there is no
   * article.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @deprecated retired since 2021: Call customers.subscriptions.meter_usage_records.list or
   *     customers.subscriptions.resource_usage_records.list.
   */
  @Deprecated
  public Pages<SubscriptionDailyUsageRecord> list(String subscriptionId, PageOptions options) {
    return paged(
        "customers.subscriptions.usage_records.daily.list",
        SubscriptionDailyUsageRecord.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
