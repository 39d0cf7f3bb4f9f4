// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.CallOptions;
import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.model.WithheldToken;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code app.tokens.withheld}. */
public final class AppTokensWithheld extends Namespace {
  /** Takes who calls. */
  AppTokensWithheld(Caller caller) {
    super(caller);
  }

  /** List the tokens that are not asked for at the moment, and why. Without options. */
  public List<WithheldToken> list() {
    return list(null);
  }

  /**
   * List the tokens that are not asked for at the moment, and why.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public List<WithheldToken> list(CallOptions options) {
    return list("tokens.withheld.list", WithheldToken.class, options);
  }

  /** List the tokens that are not asked for at the moment, and why. Without waiting. */
  public CompletableFuture<List<WithheldToken>> listAsync() {
    return listAsync(null);
  }

  /** As {@link #list(CallOptions)}, without waiting. */
  public CompletableFuture<List<WithheldToken>> listAsync(CallOptions options) {
    return listAsync("tokens.withheld.list", WithheldToken.class, options);
  }
}
