// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.validations}. */
public final class PartnerValidations extends Namespace {
  /** Takes who calls. */
  PartnerValidations(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.validations.address}. */
  public PartnerValidationsAddress address() {
    return new PartnerValidationsAddress(caller());
  }

  /** Methods under {@code partner.validations.codes}. */
  public PartnerValidationsCodes codes() {
    return new PartnerValidationsCodes(caller());
  }

  /** Methods under {@code partner.validations.domainPrefix}. */
  public PartnerValidationsDomainPrefix domainPrefix() {
    return new PartnerValidationsDomainPrefix(caller());
  }
}
