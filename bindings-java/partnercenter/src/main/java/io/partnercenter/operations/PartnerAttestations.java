// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.attestations}. */
public final class PartnerAttestations extends Namespace {
  /** Takes who calls. */
  PartnerAttestations(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.attestations.enhanced}. */
  public PartnerAttestationsEnhanced enhanced() {
    return new PartnerAttestationsEnhanced(caller());
  }
}
