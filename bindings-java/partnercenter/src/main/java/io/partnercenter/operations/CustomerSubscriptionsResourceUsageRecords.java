// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.ResourceUsageRecord;

/** Methods under {@code customer.subscriptions.resourceUsageRecords}. */
public final class CustomerSubscriptionsResourceUsageRecords extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsResourceUsageRecords(Caller caller) {
    super(caller);
  }

  /** List the usage of an Azure plan by resource. Without options. */
  public Pages<ResourceUsageRecord> list(String subscriptionId) {
    return list(subscriptionId, null);
  }

  /**
   * List the usage of an Azure plan by resource.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param subscriptionId The subscription.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-customer-subscription-resource-usage-records">Documentation</a>
   */
  public Pages<ResourceUsageRecord> list(String subscriptionId, PageOptions options) {
    return paged(
        "customers.subscriptions.resource_usage_records.list",
        ResourceUsageRecord.class,
        options,
        "subscription_id",
        subscriptionId);
  }
}
