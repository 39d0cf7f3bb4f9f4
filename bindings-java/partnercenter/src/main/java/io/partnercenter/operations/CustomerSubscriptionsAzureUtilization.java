// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.AzureUtilizationRecord;
import io.partnercenter.options.CustomersSubscriptionsAzureUtilizationListOptions;

/** Methods under {@code customer.subscriptions.azureUtilization}. */
public final class CustomerSubscriptionsAzureUtilization extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsAzureUtilization(Caller caller) {
    super(caller);
  }

  /** List how much of Azure was used, without prices. Without options. */
  public Pages<AzureUtilizationRecord> list(
      String subscriptionId, String startTime, String endTime) {
    return list(subscriptionId, startTime, endTime, null);
  }

  /**
   * List how much of Azure was used, without prices.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>Of the legacy offer only (MS-AZR-0145P), not of Azure plans. 204 with Retry-After means that
   * the data is not there yet.
   *
   * @param subscriptionId The subscription.
   * @param startTime Begin, by when usage was reported. ISO 8601.
   * @param endTime End, by when usage was reported. ISO 8601.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-customer-s-utilization-record-for-azure">Documentation</a>
   */
  public Pages<AzureUtilizationRecord> list(
      String subscriptionId,
      String startTime,
      String endTime,
      CustomersSubscriptionsAzureUtilizationListOptions options) {
    return paged(
        "customers.subscriptions.azure_utilization.list",
        AzureUtilizationRecord.class,
        options,
        "subscription_id",
        subscriptionId,
        "start_time",
        startTime,
        "end_time",
        endTime);
  }
}
