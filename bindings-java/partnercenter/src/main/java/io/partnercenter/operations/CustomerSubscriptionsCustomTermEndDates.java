// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.CustomTermEndDate;
import io.partnercenter.options.CustomersSubscriptionsCustomTermEndDatesListOptions;

/** Methods under {@code customer.subscriptions.customTermEndDates}. */
public final class CustomerSubscriptionsCustomTermEndDates extends Namespace {
  /** Takes who calls. */
  CustomerSubscriptionsCustomTermEndDates(Caller caller) {
    super(caller);
  }

  /** List the custom ends of a term that are allowed. Without options. */
  public Pages<CustomTermEndDate> list(String termDuration) {
    return list(termDuration, null);
  }

  /**
   * List the custom ends of a term that are allowed.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>At most 300 a page.
   *
   * @param termDuration Term as ISO 8601: P1M, P1Y or P3Y.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/custom-term-end-dates">Documentation</a>
   */
  public Pages<CustomTermEndDate> list(
      String termDuration, CustomersSubscriptionsCustomTermEndDatesListOptions options) {
    return paged(
        "customers.subscriptions.custom_term_end_dates.list",
        CustomTermEndDate.class,
        options,
        "term_duration",
        termDuration);
  }
}
