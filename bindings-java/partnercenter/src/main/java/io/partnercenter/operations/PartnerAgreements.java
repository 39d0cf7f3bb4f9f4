// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.agreements}. */
public final class PartnerAgreements extends Namespace {
  /** Takes who calls. */
  PartnerAgreements(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.agreements.metadata}. */
  public PartnerAgreementsMetadata metadata() {
    return new PartnerAgreementsMetadata(caller());
  }

  /** Methods under {@code partner.agreements.templates}. */
  public PartnerAgreementsTemplates templates() {
    return new PartnerAgreementsTemplates(caller());
  }
}
