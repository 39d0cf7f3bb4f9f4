// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.ServiceCostsSummary;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.serviceCosts.summary}. */
public final class CustomerServiceCostsSummary extends Namespace {
  /** Takes who calls. */
  CustomerServiceCostsSummary(Caller caller) {
    super(caller);
  }

  /** Get a customer's service costs of a billing period. Without options. */
  public ServiceCostsSummary get(String billingPeriod) {
    return get(billingPeriod, null);
  }

  /**
   * Get a customer's service costs of a billing period.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param billingPeriod The billing period; mostrecent is the only one that is documented.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-customer-s-service-costs-summary">Documentation</a>
   */
  public ServiceCostsSummary get(String billingPeriod, RestOptions options) {
    return value(
        "customers.service_costs.summary.get",
        ServiceCostsSummary.class,
        options,
        "billing_period",
        billingPeriod);
  }

  /** Get a customer's service costs of a billing period. Without waiting. */
  public CompletableFuture<ServiceCostsSummary> getAsync(String billingPeriod) {
    return getAsync(billingPeriod, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<ServiceCostsSummary> getAsync(
      String billingPeriod, RestOptions options) {
    return valueAsync(
        "customers.service_costs.summary.get",
        ServiceCostsSummary.class,
        options,
        "billing_period",
        billingPeriod);
  }
}
