// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.Offer;
import io.partnercenter.options.CustomersOffersListOptions;

/** Methods under {@code customer.offers}. */
public final class CustomerOffers extends Namespace {
  /** Takes who calls. */
  CustomerOffers(Caller caller) {
    super(caller);
  }

  /** List the offers that a customer may buy. Without options. */
  public Pages<Offer> list() {
    return list(null);
  }

  /**
   * List the offers that a customer may buy.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Deprecated since 2024-09-01, for licences, but for old public sector terms of five and six
   * years; call customers.products.list. Known from the .NET SDK only, no article has it: who may
   * call it and where is not said, and the service decides.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   */
  public Pages<Offer> list(CustomersOffersListOptions options) {
    return paged("customers.offers.list", Offer.class, options);
  }
}
