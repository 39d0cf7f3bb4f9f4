// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.GeneratedToken;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.auth}. */
public final class PartnerAuth extends Namespace {
  /** Takes who calls. */
  PartnerAuth(Caller caller) {
    super(caller);
  }

  /** Exchange a token of Entra ID for one of Partner Center. Without options. */
  public GeneratedToken generateToken() {
    return generateToken(null);
  }

  /**
   * Exchange a token of Entra ID for one of Partner Center.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The token that comes back is not to be decoded: what is in it may change. New code does not
   * need it, since tokens of Entra ID for Partner Center are taken directly. The body of the answer
   * is documented nowhere that was read.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public GeneratedToken generateToken(RestOptions options) {
    return value("auth.generate_token", GeneratedToken.class, options);
  }

  /** Exchange a token of Entra ID for one of Partner Center. Without waiting. */
  public CompletableFuture<GeneratedToken> generateTokenAsync() {
    return generateTokenAsync(null);
  }

  /** As {@link #generateToken(RestOptions)}, without waiting. */
  public CompletableFuture<GeneratedToken> generateTokenAsync(RestOptions options) {
    return valueAsync("auth.generate_token", GeneratedToken.class, options);
  }

  /**
   * Exchange a token of Azure AD Graph for one of Partner Center. Without options.
   *
   * @deprecated retired since 2025-08-31: Call auth.generate_token.
   */
  @Deprecated
  public GeneratedToken generateTokenV1() {
    return generateTokenV1(null);
  }

  /**
   * Exchange a token of Azure AD Graph for one of Partner Center.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @deprecated retired since 2025-08-31: Call auth.generate_token.
   */
  @Deprecated
  public GeneratedToken generateTokenV1(RestOptions options) {
    return value("auth.generate_token_v1", GeneratedToken.class, options);
  }

  /**
   * Exchange a token of Azure AD Graph for one of Partner Center. Without waiting.
   *
   * @deprecated retired since 2025-08-31: Call auth.generate_token.
   */
  @Deprecated
  public CompletableFuture<GeneratedToken> generateTokenV1Async() {
    return generateTokenV1Async(null);
  }

  /**
   * As {@link #generateTokenV1(RestOptions)}, without waiting.
   *
   * @deprecated retired since 2025-08-31: Call auth.generate_token.
   */
  @Deprecated
  public CompletableFuture<GeneratedToken> generateTokenV1Async(RestOptions options) {
    return valueAsync("auth.generate_token_v1", GeneratedToken.class, options);
  }
}
