// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Download;
import io.partnercenter.Namespace;
import io.partnercenter.options.OfferMatrixGetOptions;

/** Methods under {@code partner.offerMatrix}. */
public final class PartnerOfferMatrix extends Namespace {
  /** Takes who calls. */
  PartnerOfferMatrix(Caller caller) {
    super(caller);
  }

  /** Download the offer matrix of a month. Without options. */
  public Download get(String month) {
    return get(month, null);
  }

  /**
   * Download the offer matrix of a month.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param month The month as yyyyMM.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-an-offer-matrix">Documentation</a>
   */
  public Download get(String month, OfferMatrixGetOptions options) {
    return download("offer_matrix.get", options, "month", month);
  }
}
