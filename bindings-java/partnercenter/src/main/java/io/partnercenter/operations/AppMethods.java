// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Operations;

/** The methods of an app. */
public abstract class AppMethods extends Operations {
  /** Takes who calls. */
  protected AppMethods(Caller caller) {
    super(caller);
  }

  /** Methods under {@code app.signIn}. */
  public AppSignIn signIn() {
    return new AppSignIn(caller());
  }

  /** Methods under {@code app.tenants}. */
  public AppTenants tenants() {
    return new AppTenants(caller());
  }

  /** Methods under {@code app.tokens}. */
  public AppTokens tokens() {
    return new AppTokens(caller());
  }

  /** Methods under {@code app.webhooks}. */
  public AppWebhooks webhooks() {
    return new AppWebhooks(caller());
  }
}
