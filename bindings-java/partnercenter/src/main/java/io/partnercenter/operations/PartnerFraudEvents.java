// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.FraudEvent;
import io.partnercenter.model.FraudEventStatusUpdate;
import io.partnercenter.options.FraudEventsListOptions;
import io.partnercenter.options.FraudEventsUpdateStatusOptions;

/** Methods under {@code partner.fraudEvents}. */
public final class PartnerFraudEvents extends Namespace {
  /** Takes who calls. */
  PartnerFraudEvents(Caller caller) {
    super(caller);
  }

  /** List Azure fraud events. Without options. */
  public Pages<FraudEvent> list() {
    return list(null);
  }

  /**
   * List Azure fraud events.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Deprecated since 2024; call graph.partner_security.alerts.list. Newer pages point to the
   * security alerts of Microsoft Graph, which are a preview still.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-fraud-events">Documentation</a>
   */
  public Pages<FraudEvent> list(FraudEventsListOptions options) {
    return paged("fraud_events.list", FraudEvent.class, options);
  }

  /** Set the state of fraud events of a subscription. Without options. */
  public Pages<FraudEvent> updateStatus(String subscriptionId, FraudEventStatusUpdate body) {
    return updateStatus(subscriptionId, body, null);
  }

  /**
   * Set the state of fraud events of a subscription.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Deprecated since 2024; call graph.partner_security.alerts.update. Newer pages point to the
   * security alerts of Microsoft Graph, which are a preview still.
   *
   * @param subscriptionId The subscription.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-fraud-events-status">Documentation</a>
   */
  public Pages<FraudEvent> updateStatus(
      String subscriptionId, FraudEventStatusUpdate body, FraudEventsUpdateStatusOptions options) {
    return paged(
        "fraud_events.update_status",
        FraudEvent.class,
        options,
        "subscription_id",
        subscriptionId,
        "body",
        body);
  }
}
