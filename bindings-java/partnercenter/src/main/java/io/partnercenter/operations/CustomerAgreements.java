// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Agreement;
import io.partnercenter.options.CustomersAgreementsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.agreements}. */
public final class CustomerAgreements extends Namespace {
  /** Takes who calls. */
  CustomerAgreements(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.agreements.directSignStatus}. */
  public CustomerAgreementsDirectSignStatus directSignStatus() {
    return new CustomerAgreementsDirectSignStatus(caller());
  }

  /** Record that a customer has accepted an agreement. Without options. */
  public Agreement create(Agreement body) {
    return create(body, null);
  }

  /**
   * Record that a customer has accepted an agreement.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>An agreement that refers to an attestation of attestations.enhanced.create is app-only by a
   * third party, and this row lets that through though the article of 2023 says app+user only.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/confirm-customer-consent-customer-agreement">Documentation</a>
   */
  public Agreement create(Agreement body, RestOptions options) {
    return value("customers.agreements.create", Agreement.class, options, "body", body);
  }

  /** Record that a customer has accepted an agreement. Without waiting. */
  public CompletableFuture<Agreement> createAsync(Agreement body) {
    return createAsync(body, null);
  }

  /** As {@link #create(Agreement, RestOptions)}, without waiting. */
  public CompletableFuture<Agreement> createAsync(Agreement body, RestOptions options) {
    return valueAsync("customers.agreements.create", Agreement.class, options, "body", body);
  }

  /** List the acceptances that are recorded for a customer. Without options. */
  public Pages<Agreement> list() {
    return list(null);
  }

  /**
   * List the acceptances that are recorded for a customer.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-confirmation-of-customer-agreement">Documentation</a>
   */
  public Pages<Agreement> list(CustomersAgreementsListOptions options) {
    return paged("customers.agreements.list", Agreement.class, options);
  }
}
