// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.partners}. */
public final class PartnerPartners extends Namespace {
  /** Takes who calls. */
  PartnerPartners(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.partners.resellers}. */
  public PartnerPartnersResellers resellers() {
    return new PartnerPartnersResellers(caller());
  }
}
