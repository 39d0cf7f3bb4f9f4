// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Download;
import io.partnercenter.Namespace;
import io.partnercenter.options.FxRatesGetOptions;

/** Methods under {@code partner.fxRates}. */
public final class PartnerFxRates extends Namespace {
  /** Takes who calls. */
  PartnerFxRates(Caller caller) {
    super(caller);
  }

  /** Download the exchange rates of a month. Without options. */
  public Download get(String month) {
    return get(month, null);
  }

  /**
   * Download the exchange rates of a month.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param month The month as yyyyMM.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-foreign-exchange-rates">Documentation</a>
   */
  public Download get(String month, FxRatesGetOptions options) {
    return download("fx_rates.get", options, "month", month);
  }
}
