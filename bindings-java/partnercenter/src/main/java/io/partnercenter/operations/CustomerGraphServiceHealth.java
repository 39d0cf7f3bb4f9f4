// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code customer.graph.serviceHealth}. */
public final class CustomerGraphServiceHealth extends Namespace {
  /** Takes who calls. */
  CustomerGraphServiceHealth(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.graph.serviceHealth.issues}. */
  public CustomerGraphServiceHealthIssues issues() {
    return new CustomerGraphServiceHealthIssues(caller());
  }

  /** Methods under {@code customer.graph.serviceHealth.messages}. */
  public CustomerGraphServiceHealthMessages messages() {
    return new CustomerGraphServiceHealthMessages(caller());
  }

  /** Methods under {@code customer.graph.serviceHealth.overviews}. */
  public CustomerGraphServiceHealthOverviews overviews() {
    return new CustomerGraphServiceHealthOverviews(caller());
  }
}
