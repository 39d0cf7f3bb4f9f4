// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.subscriptions.azure_utilization.list}. */
public final class CustomersSubscriptionsAzureUtilizationListOptions
    extends PagedCallOptions<CustomersSubscriptionsAzureUtilizationListOptions> {
  /** Says nothing yet. */
  public CustomersSubscriptionsAzureUtilizationListOptions() {}

  /** Items per page; the service's default where it is left out. */
  public CustomersSubscriptionsAzureUtilizationListOptions size(Long size) {
    return parameter("size", size);
  }

  /** A value of {@link #granularity}. */
  public static final String GRANULARITY_DAILY = "daily";

  /** A value of {@link #granularity}. */
  public static final String GRANULARITY_HOURLY = "hourly";

  /** Span of time of a record; daily by default. One of daily, hourly. */
  public CustomersSubscriptionsAzureUtilizationListOptions granularity(String granularity) {
    return parameter("granularity", granularity);
  }

  /** Whether records are told apart by instance; true by default. */
  public CustomersSubscriptionsAzureUtilizationListOptions showDetails(Boolean showDetails) {
    return parameter("show_details", showDetails);
  }
}
