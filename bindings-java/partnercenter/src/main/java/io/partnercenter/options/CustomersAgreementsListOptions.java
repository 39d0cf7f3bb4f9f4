// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code customers.agreements.list}. */
public final class CustomersAgreementsListOptions
    extends PagedCallOptions<CustomersAgreementsListOptions> {
  /** Says nothing yet. */
  public CustomersAgreementsListOptions() {}

  /** MicrosoftCloudAgreement (the default), MicrosoftCustomerAgreement, or * for all. */
  public CustomersAgreementsListOptions agreementType(String agreementType) {
    return parameter("agreement_type", agreementType);
  }
}
