// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;

/** What may be said about {@code agreements.metadata.list}. */
public final class AgreementsMetadataListOptions
    extends PagedCallOptions<AgreementsMetadataListOptions> {
  /** Says nothing yet. */
  public AgreementsMetadataListOptions() {}

  /** MicrosoftCloudAgreement (the default), MicrosoftCustomerAgreement, or * for all. */
  public AgreementsMetadataListOptions agreementType(String agreementType) {
    return parameter("agreement_type", agreementType);
  }
}
