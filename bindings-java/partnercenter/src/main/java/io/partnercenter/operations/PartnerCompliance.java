// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.compliance}. */
public final class PartnerCompliance extends Namespace {
  /** Takes who calls. */
  PartnerCompliance(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.compliance.agreementStatus}. */
  public PartnerComplianceAgreementStatus agreementStatus() {
    return new PartnerComplianceAgreementStatus(caller());
  }
}
