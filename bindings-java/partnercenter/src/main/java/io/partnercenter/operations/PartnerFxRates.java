// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.options.FxRatesGetOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.fxRates}. */
public final class PartnerFxRates extends Namespace {
  /** Takes who calls. */
  PartnerFxRates(Caller caller) {
    super(caller);
  }

  /** Download the exchange rates of a month. Without options. */
  public byte[] get(String month) {
    return get(month, null);
  }

  /**
   * Download the exchange rates of a month.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param month The month as yyyyMM.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-foreign-exchange-rates">Documentation</a>
   */
  public byte[] get(String month, FxRatesGetOptions options) {
    return bytes("fx_rates.get", options, "month", month);
  }

  /** Download the exchange rates of a month. Without waiting. */
  public CompletableFuture<byte[]> getAsync(String month) {
    return getAsync(month, null);
  }

  /** As {@link #get(String, FxRatesGetOptions)}, without waiting. */
  public CompletableFuture<byte[]> getAsync(String month, FxRatesGetOptions options) {
    return bytesAsync("fx_rates.get", options, "month", month);
  }
}
