// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.CustomerQualificationRequest;
import io.partnercenter.model.CustomerQualificationV2;
import io.partnercenter.options.CustomersQualificationsCreateOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.qualifications}. */
public final class CustomerQualifications extends Namespace {
  /** Takes who calls. */
  CustomerQualifications(Caller caller) {
    super(caller);
  }

  /** Ask for a qualification of a customer, which is vetted afterwards. Without options. */
  public CustomerQualificationV2 create(CustomerQualificationRequest body) {
    return create(body, null);
  }

  /**
   * Ask for a qualification of a customer, which is vetted afterwards.
   *
   * <p>Of the app with a user.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous">Documentation</a>
   */
  public CustomerQualificationV2 create(
      CustomerQualificationRequest body, CustomersQualificationsCreateOptions options) {
    return value(
        "customers.qualifications.create", CustomerQualificationV2.class, options, "body", body);
  }

  /** Ask for a qualification of a customer, which is vetted afterwards. Without waiting. */
  public CompletableFuture<CustomerQualificationV2> createAsync(CustomerQualificationRequest body) {
    return createAsync(body, null);
  }

  /**
   * As {@link #create(CustomerQualificationRequest, CustomersQualificationsCreateOptions)}, without
   * waiting.
   */
  public CompletableFuture<CustomerQualificationV2> createAsync(
      CustomerQualificationRequest body, CustomersQualificationsCreateOptions options) {
    return valueAsync(
        "customers.qualifications.create", CustomerQualificationV2.class, options, "body", body);
  }

  /** List a customer's qualifications. Without options. */
  public Pages<CustomerQualificationV2> list() {
    return list(null);
  }

  /**
   * List a customer's qualifications.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-customer-qualification-asynchronous">Documentation</a>
   */
  public Pages<CustomerQualificationV2> list(PageOptions options) {
    return paged("customers.qualifications.list", CustomerQualificationV2.class, options);
  }
}
