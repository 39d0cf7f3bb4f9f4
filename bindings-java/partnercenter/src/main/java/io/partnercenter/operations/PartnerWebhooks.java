// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.webhooks}. */
public final class PartnerWebhooks extends Namespace {
  /** Takes who calls. */
  PartnerWebhooks(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.webhooks.events}. */
  public PartnerWebhooksEvents events() {
    return new PartnerWebhooksEvents(caller());
  }

  /** Methods under {@code partner.webhooks.registration}. */
  public PartnerWebhooksRegistration registration() {
    return new PartnerWebhooksRegistration(caller());
  }

  /** Methods under {@code partner.webhooks.validationEvents}. */
  public PartnerWebhooksValidationEvents validationEvents() {
    return new PartnerWebhooksValidationEvents(caller());
  }
}
