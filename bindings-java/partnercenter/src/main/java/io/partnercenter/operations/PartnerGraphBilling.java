// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.graph.billing}. */
public final class PartnerGraphBilling extends Namespace {
  /** Takes who calls. */
  PartnerGraphBilling(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.graph.billing.billedAggregatedUsage}. */
  public PartnerGraphBillingBilledAggregatedUsage billedAggregatedUsage() {
    return new PartnerGraphBillingBilledAggregatedUsage(caller());
  }

  /** Methods under {@code partner.graph.billing.billedReconciliation}. */
  public PartnerGraphBillingBilledReconciliation billedReconciliation() {
    return new PartnerGraphBillingBilledReconciliation(caller());
  }

  /** Methods under {@code partner.graph.billing.billedUsage}. */
  public PartnerGraphBillingBilledUsage billedUsage() {
    return new PartnerGraphBillingBilledUsage(caller());
  }

  /** Methods under {@code partner.graph.billing.manifests}. */
  public PartnerGraphBillingManifests manifests() {
    return new PartnerGraphBillingManifests(caller());
  }

  /** Methods under {@code partner.graph.billing.operations}. */
  public PartnerGraphBillingOperations operations() {
    return new PartnerGraphBillingOperations(caller());
  }

  /** Methods under {@code partner.graph.billing.unbilledReconciliation}. */
  public PartnerGraphBillingUnbilledReconciliation unbilledReconciliation() {
    return new PartnerGraphBillingUnbilledReconciliation(caller());
  }

  /** Methods under {@code partner.graph.billing.unbilledUsage}. */
  public PartnerGraphBillingUnbilledUsage unbilledUsage() {
    return new PartnerGraphBillingUnbilledUsage(caller());
  }
}
