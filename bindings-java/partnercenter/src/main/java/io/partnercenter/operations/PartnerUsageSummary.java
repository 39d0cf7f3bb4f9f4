// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.usageSummary}. */
public final class PartnerUsageSummary extends Namespace {
  /** Takes who calls. */
  PartnerUsageSummary(Caller caller) {
    super(caller);
  }

  /** Get a summary of the usage of all customers. Without options. */
  public io.partnercenter.model.PartnerUsageSummary get() {
    return get(null);
  }

  /**
   * Get a summary of the usage of all customers.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * <p>Leaves Azure plans out. Its end is announced without a date.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-partner-usage-summary">Documentation</a>
   */
  public io.partnercenter.model.PartnerUsageSummary get(RestOptions options) {
    return value("usage_summary.get", io.partnercenter.model.PartnerUsageSummary.class, options);
  }

  /** Get a summary of the usage of all customers. Without waiting. */
  public CompletableFuture<io.partnercenter.model.PartnerUsageSummary> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<io.partnercenter.model.PartnerUsageSummary> getAsync(
      RestOptions options) {
    return valueAsync(
        "usage_summary.get", io.partnercenter.model.PartnerUsageSummary.class, options);
  }
}
