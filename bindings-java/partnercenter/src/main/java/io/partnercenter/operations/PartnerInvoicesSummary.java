// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.InvoiceSummary;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.invoices.summary}. */
public final class PartnerInvoicesSummary extends Namespace {
  /** Takes who calls. */
  PartnerInvoicesSummary(Caller caller) {
    super(caller);
  }

  /** Get the balance of the account. Without options. */
  public InvoiceSummary get() {
    return get(null);
  }

  /**
   * Get the balance of the account.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-the-reseller-s-current-account-balance">Documentation</a>
   */
  public InvoiceSummary get(RestOptions options) {
    return value("invoices.summary.get", InvoiceSummary.class, options);
  }

  /** Get the balance of the account. Without waiting. */
  public CompletableFuture<InvoiceSummary> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<InvoiceSummary> getAsync(RestOptions options) {
    return valueAsync("invoices.summary.get", InvoiceSummary.class, options);
  }
}
