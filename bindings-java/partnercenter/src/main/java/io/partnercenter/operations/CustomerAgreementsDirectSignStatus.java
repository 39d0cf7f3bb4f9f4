// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.DirectSignedCustomerAgreementStatus;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.agreements.directSignStatus}. */
public final class CustomerAgreementsDirectSignStatus extends Namespace {
  /** Takes who calls. */
  CustomerAgreementsDirectSignStatus(Caller caller) {
    super(caller);
  }

  /**
   * Tell whether the customer signed the Microsoft Customer Agreement directly. Without options.
   */
  public DirectSignedCustomerAgreementStatus get() {
    return get(null);
  }

  /**
   * Tell whether the customer signed the Microsoft Customer Agreement directly.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-direct-sign-status-of-customer-agreement">Documentation</a>
   */
  public DirectSignedCustomerAgreementStatus get(RestOptions options) {
    return value(
        "customers.agreements.direct_sign_status.get",
        DirectSignedCustomerAgreementStatus.class,
        options);
  }

  /**
   * Tell whether the customer signed the Microsoft Customer Agreement directly. Without waiting.
   */
  public CompletableFuture<DirectSignedCustomerAgreementStatus> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<DirectSignedCustomerAgreementStatus> getAsync(RestOptions options) {
    return valueAsync(
        "customers.agreements.direct_sign_status.get",
        DirectSignedCustomerAgreementStatus.class,
        options);
  }
}
