// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.usageSummary}. */
public final class CustomerUsageSummary extends Namespace {
  /** Takes who calls. */
  CustomerUsageSummary(Caller caller) {
    super(caller);
  }

  /** Get a summary of a customer's usage. Without options. */
  public io.partnercenter.model.CustomerUsageSummary get() {
    return get(null);
  }

  /**
   * Get a summary of a customer's usage.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-customer-usage-summary">Documentation</a>
   */
  public io.partnercenter.model.CustomerUsageSummary get(RestOptions options) {
    return value(
        "customers.usage_summary.get", io.partnercenter.model.CustomerUsageSummary.class, options);
  }

  /** Get a summary of a customer's usage. Without waiting. */
  public CompletableFuture<io.partnercenter.model.CustomerUsageSummary> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<io.partnercenter.model.CustomerUsageSummary> getAsync(
      RestOptions options) {
    return valueAsync(
        "customers.usage_summary.get", io.partnercenter.model.CustomerUsageSummary.class, options);
  }
}
