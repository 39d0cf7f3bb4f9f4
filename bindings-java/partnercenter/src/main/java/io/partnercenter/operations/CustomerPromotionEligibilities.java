// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.PromotionEligibilities;
import io.partnercenter.model.PromotionEligibilitiesRequest;

/** Methods under {@code customer.promotionEligibilities}. */
public final class CustomerPromotionEligibilities extends Namespace {
  /** Takes who calls. */
  CustomerPromotionEligibilities(Caller caller) {
    super(caller);
  }

  /** Check whether a customer may have promotions. Without options. */
  public Pages<PromotionEligibilities> check(PromotionEligibilitiesRequest body) {
    return check(body, null);
  }

  /**
   * Check whether a customer may have promotions.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>At most 625 calls of a partner in a minute.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/verify-promotion-eligibility">Documentation</a>
   */
  public Pages<PromotionEligibilities> check(
      PromotionEligibilitiesRequest body, PageOptions options) {
    return paged(
        "customers.promotion_eligibilities.check",
        PromotionEligibilities.class,
        options,
        "body",
        body);
  }
}
