// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.AzureResourceMonthlyUsageRecord;

/** Methods under {@code customer.subscriptions.usageRecords.resources}. */
public final class CustomerSubscriptionsUsageRecordsResources extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsUsageRecordsResources(Caller caller) {
    super(caller);
  }

  /** List the monthly usage of a subscription by service. Without options. */
  public Pages<AzureResourceMonthlyUsageRecord> list(String subscriptionId) {
    return list(subscriptionId, null);
  }

  /**
   * List the monthly usage of a subscription by service.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>Deprecated since 2023; call customers.subscriptions.meter_usage_records.list. Of the legacy
   * offer only (MS-AZR-0145P).
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-all-monthly-usage-records-for-a-subscription">Documentation</a>
   */
  public Pages<AzureResourceMonthlyUsageRecord> list(String subscriptionId, PageOptions options) {
    return paged(
        "customers.subscriptions.usage_records.resources.list",
        AzureResourceMonthlyUsageRecord.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
