// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.billingBeta}. */
public final class PartnerBillingBeta extends Namespace {
  /** Takes who calls. */
  PartnerBillingBeta(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.billingBeta.billedUsage}. */
  public PartnerBillingBetaBilledUsage billedUsage() {
    return new PartnerBillingBetaBilledUsage(caller());
  }

  /** Methods under {@code partner.billingBeta.manifests}. */
  public PartnerBillingBetaManifests manifests() {
    return new PartnerBillingBetaManifests(caller());
  }

  /** Methods under {@code partner.billingBeta.operations}. */
  public PartnerBillingBetaOperations operations() {
    return new PartnerBillingBetaOperations(caller());
  }

  /** Methods under {@code partner.billingBeta.unbilledUsage}. */
  public PartnerBillingBetaUnbilledUsage unbilledUsage() {
    return new PartnerBillingBetaUnbilledUsage(caller());
  }
}
