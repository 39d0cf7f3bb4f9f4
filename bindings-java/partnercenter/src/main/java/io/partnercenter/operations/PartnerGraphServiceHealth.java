// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.graph.serviceHealth}. */
public final class PartnerGraphServiceHealth extends Namespace {
  /** Takes who calls. */
  PartnerGraphServiceHealth(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.graph.serviceHealth.issues}. */
  public PartnerGraphServiceHealthIssues issues() {
    return new PartnerGraphServiceHealthIssues(caller());
  }

  /** Methods under {@code partner.graph.serviceHealth.messages}. */
  public PartnerGraphServiceHealthMessages messages() {
    return new PartnerGraphServiceHealthMessages(caller());
  }

  /** Methods under {@code partner.graph.serviceHealth.overviews}. */
  public PartnerGraphServiceHealthOverviews overviews() {
    return new PartnerGraphServiceHealthOverviews(caller());
  }
}
