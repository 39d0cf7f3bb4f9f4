// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.CallOptions;
import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.model.BegunSignIn;
import io.partnercenter.model.Enrolment;
import io.partnercenter.model.Removed;
import io.partnercenter.model.StoredSignIn;
import io.partnercenter.options.SignInBeginOptions;
import io.partnercenter.options.SignInDeviceCodeOptions;
import io.partnercenter.options.SignInImportOptions;
import io.partnercenter.options.SignInLoopbackOptions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.signIn}. */
public final class PartnerSignIn extends Namespace {
  /** Takes who calls. */
  PartnerSignIn(Caller caller) {
    super(caller);
  }

  /**
   * Begin the sign-in of a person, for a program that has a web server of its own. Without options.
   */
  public BegunSignIn begin(String redirectUri) {
    return begin(redirectUri, null);
  }

  /**
   * Begin the sign-in of a person, for a program that has a web server of its own.
   *
   * <p>Of the app with a user.
   *
   * @param redirectUri Where the browser brings the answer, exactly as it is registered.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public BegunSignIn begin(String redirectUri, SignInBeginOptions options) {
    return value("sign_in.begin", BegunSignIn.class, options, "redirect_uri", redirectUri);
  }

  /**
   * Begin the sign-in of a person, for a program that has a web server of its own. Without waiting.
   */
  public CompletableFuture<BegunSignIn> beginAsync(String redirectUri) {
    return beginAsync(redirectUri, null);
  }

  /** As {@link #begin(String, SignInBeginOptions)}, without waiting. */
  public CompletableFuture<BegunSignIn> beginAsync(String redirectUri, SignInBeginOptions options) {
    return valueAsync("sign_in.begin", BegunSignIn.class, options, "redirect_uri", redirectUri);
  }

  /**
   * Remove the refresh token from the store, and what came of it from this process. Without
   * options.
   */
  public Removed delete() {
    return delete(null);
  }

  /**
   * Remove the refresh token from the store, and what came of it from this process.
   *
   * <p>Of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Removed delete(CallOptions options) {
    return value("sign_in.delete", Removed.class, options);
  }

  /**
   * Remove the refresh token from the store, and what came of it from this process. Without
   * waiting.
   */
  public CompletableFuture<Removed> deleteAsync() {
    return deleteAsync(null);
  }

  /** As {@link #delete(CallOptions)}, without waiting. */
  public CompletableFuture<Removed> deleteAsync(CallOptions options) {
    return valueAsync("sign_in.delete", Removed.class, options);
  }

  /** Sign a person in on another device, and store the refresh token. Without options. */
  public Enrolment deviceCode() {
    return deviceCode(null);
  }

  /**
   * Sign a person in on another device, and store the refresh token.
   *
   * <p>Of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Enrolment deviceCode(SignInDeviceCodeOptions options) {
    return value("sign_in.device_code", Enrolment.class, options);
  }

  /** Sign a person in on another device, and store the refresh token. Without waiting. */
  public CompletableFuture<Enrolment> deviceCodeAsync() {
    return deviceCodeAsync(null);
  }

  /** As {@link #deviceCode(SignInDeviceCodeOptions)}, without waiting. */
  public CompletableFuture<Enrolment> deviceCodeAsync(SignInDeviceCodeOptions options) {
    return valueAsync("sign_in.device_code", Enrolment.class, options);
  }

  /** Get what is known about the stored refresh token; never the token. Without options. */
  public Optional<StoredSignIn> get() {
    return get(null);
  }

  /**
   * Get what is known about the stored refresh token; never the token.
   *
   * <p>Of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Optional<StoredSignIn> get(CallOptions options) {
    return maybe("sign_in.get", StoredSignIn.class, options);
  }

  /** Get what is known about the stored refresh token; never the token. Without waiting. */
  public CompletableFuture<Optional<StoredSignIn>> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(CallOptions)}, without waiting. */
  public CompletableFuture<Optional<StoredSignIn>> getAsync(CallOptions options) {
    return maybeAsync("sign_in.get", StoredSignIn.class, options);
  }

  /** Take over a refresh token that was obtained elsewhere for this app. Without options. */
  public Enrolment import_(String refreshToken) {
    return import_(refreshToken, null);
  }

  /**
   * Take over a refresh token that was obtained elsewhere for this app.
   *
   * <p>Of the app with a user.
   *
   * @param refreshToken The refresh token.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Enrolment import_(String refreshToken, SignInImportOptions options) {
    return value("sign_in.import", Enrolment.class, options, "refresh_token", refreshToken);
  }

  /** Take over a refresh token that was obtained elsewhere for this app. Without waiting. */
  public CompletableFuture<Enrolment> importAsync(String refreshToken) {
    return importAsync(refreshToken, null);
  }

  /** As {@link #import_(String, SignInImportOptions)}, without waiting. */
  public CompletableFuture<Enrolment> importAsync(
      String refreshToken, SignInImportOptions options) {
    return valueAsync("sign_in.import", Enrolment.class, options, "refresh_token", refreshToken);
  }

  /**
   * Sign a person in with a browser on this machine, and store the refresh token. Without options.
   */
  public Enrolment loopback() {
    return loopback(null);
  }

  /**
   * Sign a person in with a browser on this machine, and store the refresh token.
   *
   * <p>Of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Enrolment loopback(SignInLoopbackOptions options) {
    return value("sign_in.loopback", Enrolment.class, options);
  }

  /**
   * Sign a person in with a browser on this machine, and store the refresh token. Without waiting.
   */
  public CompletableFuture<Enrolment> loopbackAsync() {
    return loopbackAsync(null);
  }

  /** As {@link #loopback(SignInLoopbackOptions)}, without waiting. */
  public CompletableFuture<Enrolment> loopbackAsync(SignInLoopbackOptions options) {
    return valueAsync("sign_in.loopback", Enrolment.class, options);
  }
}
