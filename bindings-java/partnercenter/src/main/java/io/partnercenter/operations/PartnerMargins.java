// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Download;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Margin;

/** Methods under {@code partner.margins}. */
public final class PartnerMargins extends Namespace {
  /** Takes who calls. */
  PartnerMargins(Caller caller) {
    super(caller);
  }

  /** Download the margins of private offers as CSV. Without options. */
  public Download download(String country) {
    return download(country, null);
  }

  /**
   * Download the margins of private offers as CSV.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param country ISO country code of the market.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/download-margins">Documentation</a>
   */
  public Download download(String country, RestOptions options) {
    return download("margins.download", options, "country", country);
  }

  /** List the margins of private offers. Without options. */
  public Pages<Margin> list() {
    return list(null);
  }

  /**
   * List the margins of private offers.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>How it pages is not documented.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-margins">Documentation</a>
   */
  public Pages<Margin> list(PageOptions options) {
    return paged("margins.list", Margin.class, options);
  }
}
