// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.agreements.templates}. */
public final class PartnerAgreementsTemplates extends Namespace {
  /** Takes who calls. */
  PartnerAgreementsTemplates(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.agreements.templates.document}. */
  public PartnerAgreementsTemplatesDocument document() {
    return new PartnerAgreementsTemplatesDocument(caller());
  }
}
