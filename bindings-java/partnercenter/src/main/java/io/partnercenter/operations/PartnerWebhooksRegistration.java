// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.WebhookRegistration;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.webhooks.registration}. */
public final class PartnerWebhooksRegistration extends Namespace {
  /** Takes who calls. */
  PartnerWebhooksRegistration(Caller caller) {
    super(caller);
  }

  /** Register an address for events. Without options. */
  public WebhookRegistration create(WebhookRegistration body) {
    return create(body, null);
  }

  /**
   * Register an address for events.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>409 when there is one.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/partner-center-webhooks">Documentation</a>
   */
  public WebhookRegistration create(WebhookRegistration body, RestOptions options) {
    return value("webhooks.registration.create", WebhookRegistration.class, options, "body", body);
  }

  /** Register an address for events. Without waiting. */
  public CompletableFuture<WebhookRegistration> createAsync(WebhookRegistration body) {
    return createAsync(body, null);
  }

  /** As {@link #create(WebhookRegistration, RestOptions)}, without waiting. */
  public CompletableFuture<WebhookRegistration> createAsync(
      WebhookRegistration body, RestOptions options) {
    return valueAsync(
        "webhooks.registration.create", WebhookRegistration.class, options, "body", body);
  }

  /** Get the registration for events. Without options. */
  public WebhookRegistration get() {
    return get(null);
  }

  /**
   * Get the registration for events.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/partner-center-webhooks">Documentation</a>
   */
  public WebhookRegistration get(RestOptions options) {
    return value("webhooks.registration.get", WebhookRegistration.class, options);
  }

  /** Get the registration for events. Without waiting. */
  public CompletableFuture<WebhookRegistration> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<WebhookRegistration> getAsync(RestOptions options) {
    return valueAsync("webhooks.registration.get", WebhookRegistration.class, options);
  }

  /** Replace the registration for events. Without options. */
  public WebhookRegistration update(WebhookRegistration body) {
    return update(body, null);
  }

  /**
   * Replace the registration for events.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/partner-center-webhooks">Documentation</a>
   */
  public WebhookRegistration update(WebhookRegistration body, RestOptions options) {
    return value("webhooks.registration.update", WebhookRegistration.class, options, "body", body);
  }

  /** Replace the registration for events. Without waiting. */
  public CompletableFuture<WebhookRegistration> updateAsync(WebhookRegistration body) {
    return updateAsync(body, null);
  }

  /** As {@link #update(WebhookRegistration, RestOptions)}, without waiting. */
  public CompletableFuture<WebhookRegistration> updateAsync(
      WebhookRegistration body, RestOptions options) {
    return valueAsync(
        "webhooks.registration.update", WebhookRegistration.class, options, "body", body);
  }
}
