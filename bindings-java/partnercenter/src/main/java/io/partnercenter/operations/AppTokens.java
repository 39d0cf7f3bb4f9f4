// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code app.tokens}. */
public final class AppTokens extends Namespace {
  /** Takes who calls. */
  AppTokens(Caller caller) {
    super(caller);
  }

  /** Methods under {@code app.tokens.withheld}. */
  public AppTokensWithheld withheld() {
    return new AppTokensWithheld(caller());
  }
}
