// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.WebhookValidationEvent;
import io.partnercenter.model.WebhookValidationEventCreated;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.webhooks.validationEvents}. */
public final class PartnerWebhooksValidationEvents extends Namespace {
  /** Takes who calls. */
  PartnerWebhooksValidationEvents(Caller caller) {
    super(caller);
  }

  /** Have a test event sent to the registered address. Without options. */
  public WebhookValidationEventCreated create() {
    return create(null);
  }

  /**
   * Have a test event sent to the registered address.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>At most two a minute. Needs a registration for test-created.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/partner-center-webhooks">Documentation</a>
   */
  public WebhookValidationEventCreated create(RestOptions options) {
    return value("webhooks.validation_events.create", WebhookValidationEventCreated.class, options);
  }

  /** Have a test event sent to the registered address. Without waiting. */
  public CompletableFuture<WebhookValidationEventCreated> createAsync() {
    return createAsync(null);
  }

  /** As {@link #create(RestOptions)}, without waiting. */
  public CompletableFuture<WebhookValidationEventCreated> createAsync(RestOptions options) {
    return valueAsync(
        "webhooks.validation_events.create", WebhookValidationEventCreated.class, options);
  }

  /** Get what became of a test event. Without options. */
  public WebhookValidationEvent get(String eventCorrelationId) {
    return get(eventCorrelationId, null);
  }

  /**
   * Get what became of a test event.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param eventCorrelationId The correlation id of the answer that created the test event.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/partner-center-webhooks">Documentation</a>
   */
  public WebhookValidationEvent get(String eventCorrelationId, RestOptions options) {
    return value(
        "webhooks.validation_events.get",
        WebhookValidationEvent.class,
        options,
        "event_correlation_id",
        eventCorrelationId);
  }

  /** Get what became of a test event. Without waiting. */
  public CompletableFuture<WebhookValidationEvent> getAsync(String eventCorrelationId) {
    return getAsync(eventCorrelationId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<WebhookValidationEvent> getAsync(
      String eventCorrelationId, RestOptions options) {
    return valueAsync(
        "webhooks.validation_events.get",
        WebhookValidationEvent.class,
        options,
        "event_correlation_id",
        eventCorrelationId);
  }
}
