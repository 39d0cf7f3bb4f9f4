// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.OfferCategory;

/** Methods under {@code customer.offerCategories}. */
public final class CustomerOfferCategories extends Namespace {
  /** Takes who calls. */
  CustomerOfferCategories(Caller caller) {
    super(caller);
  }

  /** List the categories of offers for a customer. Without options. */
  public Pages<OfferCategory> list() {
    return list(null);
  }

  /**
   * List the categories of offers for a customer.
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
  public Pages<OfferCategory> list(PageOptions options) {
    return paged("customers.offer_categories.list", OfferCategory.class, options);
  }
}
