// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.ServiceUpdateMessage;
import io.partnercenter.options.GraphServiceHealthMessagesListOptions;

/** Methods under {@code partner.graph.serviceHealth.messages}. */
public final class PartnerGraphServiceHealthMessages extends Namespace {
  /** Takes who calls. */
  PartnerGraphServiceHealthMessages(Caller caller) {
    super(caller);
  }

  /** List the messages about a tenant's services. Without options. */
  public Pages<ServiceUpdateMessage> list() {
    return list(null);
  }

  /**
   * List the messages about a tenant's services.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/serviceannouncement-list-messages">Documentation</a>
   */
  public Pages<ServiceUpdateMessage> list(GraphServiceHealthMessagesListOptions options) {
    return paged("graph.service_health.messages.list", ServiceUpdateMessage.class, options);
  }
}
