// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;

/** Methods under {@code partner.webhooks.events}. */
public final class PartnerWebhooksEvents extends Namespace {
  /** Takes who calls. */
  PartnerWebhooksEvents(Caller caller) {
    super(caller);
  }

  /** List the events that one can register for. Without options. */
  public Pages<String> list() {
    return list(null);
  }

  /**
   * List the events that one can register for.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/partner-center-webhooks">Documentation</a>
   */
  public Pages<String> list(PageOptions options) {
    return paged("webhooks.events.list", String.class, options);
  }
}
