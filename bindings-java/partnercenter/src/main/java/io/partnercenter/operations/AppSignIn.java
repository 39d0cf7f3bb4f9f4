// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.model.BegunSignIn;
import io.partnercenter.model.Enrolment;
import io.partnercenter.options.SignInBeginOptions;
import io.partnercenter.options.SignInDeviceCodeOptions;
import io.partnercenter.options.SignInFinishOptions;
import io.partnercenter.options.SignInLoopbackOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code app.signIn}. */
public final class AppSignIn extends Namespace {
  /** Takes who calls. */
  AppSignIn(Caller caller) {
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

  /**
   * End a sign-in that was begun: redeem the code, check who signed in and how, and store the
   * refresh token. Without options.
   */
  public Enrolment finish(String signIn) {
    return finish(signIn, null);
  }

  /**
   * End a sign-in that was begun: redeem the code, check who signed in and how, and store the
   * refresh token.
   *
   * <p>Of the app with a user.
   *
   * @param signIn The id that sign_in.begin gave; keep it with the browser's session.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Enrolment finish(String signIn, SignInFinishOptions options) {
    return value("sign_in.finish", Enrolment.class, options, "sign_in", signIn);
  }

  /**
   * End a sign-in that was begun: redeem the code, check who signed in and how, and store the
   * refresh token. Without waiting.
   */
  public CompletableFuture<Enrolment> finishAsync(String signIn) {
    return finishAsync(signIn, null);
  }

  /** As {@link #finish(String, SignInFinishOptions)}, without waiting. */
  public CompletableFuture<Enrolment> finishAsync(String signIn, SignInFinishOptions options) {
    return valueAsync("sign_in.finish", Enrolment.class, options, "sign_in", signIn);
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
