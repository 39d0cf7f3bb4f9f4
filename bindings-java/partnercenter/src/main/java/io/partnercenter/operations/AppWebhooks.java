// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.CallOptions;
import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.model.Removed;
import io.partnercenter.model.VerifiedEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code app.webhooks}. */
public final class AppWebhooks extends Namespace {
  /** Takes who calls. */
  AppWebhooks(Caller caller) {
    super(caller);
  }

  /**
   * Forget an event that was verified but could not be handled, so that its next delivery is taken
   * again. Without options.
   */
  public Removed forget(String delivery) {
    return forget(delivery, null);
  }

  /**
   * Forget an event that was verified but could not be handled, so that its next delivery is taken
   * again.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param delivery The delivery that webhooks.verify named.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Removed forget(String delivery, CallOptions options) {
    return value("webhooks.forget", Removed.class, options, "delivery", delivery);
  }

  /**
   * Forget an event that was verified but could not be handled, so that its next delivery is taken
   * again. Without waiting.
   */
  public CompletableFuture<Removed> forgetAsync(String delivery) {
    return forgetAsync(delivery, null);
  }

  /** As {@link #forget(String, CallOptions)}, without waiting. */
  public CompletableFuture<Removed> forgetAsync(String delivery, CallOptions options) {
    return valueAsync("webhooks.forget", Removed.class, options, "delivery", delivery);
  }

  /**
   * Verify a request as the web server received it: Partner Center signed it, and it was not taken
   * before. Without options.
   */
  public VerifiedEvent verify(Map<String, List<String>> headers, byte[] body_) {
    return verify(headers, body_, null);
  }

  /**
   * Verify a request as the web server received it: Partner Center signed it, and it was not taken
   * before.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param headers The headers of the request, all or those of the signature.
   * @param body_ The body byte by byte as it came, before anything parsed it.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public VerifiedEvent verify(
      Map<String, List<String>> headers, byte[] body_, CallOptions options) {
    return value(
        "webhooks.verify",
        VerifiedEvent.class,
        options,
        "headers",
        headers(headers),
        "body",
        octets(body_));
  }

  /**
   * Verify a request as the web server received it: Partner Center signed it, and it was not taken
   * before. Without waiting.
   */
  public CompletableFuture<VerifiedEvent> verifyAsync(
      Map<String, List<String>> headers, byte[] body_) {
    return verifyAsync(headers, body_, null);
  }

  /** As {@link #verify(Map, byte[], CallOptions)}, without waiting. */
  public CompletableFuture<VerifiedEvent> verifyAsync(
      Map<String, List<String>> headers, byte[] body_, CallOptions options) {
    return valueAsync(
        "webhooks.verify",
        VerifiedEvent.class,
        options,
        "headers",
        headers(headers),
        "body",
        octets(body_));
  }
}
