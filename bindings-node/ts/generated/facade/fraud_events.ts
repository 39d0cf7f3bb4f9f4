// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { FraudEventsListOptions, FraudEventsUpdateStatusOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.fraudEvents`. */
export class PartnerFraudEvents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List Azure fraud events.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2024; call graph.partner_security.alerts.list. Newer pages point to the security alerts of Microsoft Graph, which are a preview still.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-fraud-events
   */
  list(options?: FraudEventsListOptions): Pages<types.FraudEvent> {
    return this.#caller.list("fraud_events.list", {}, options);
  }

  /**
   * Set the state of fraud events of a subscription.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Deprecated since 2024; call graph.partner_security.alerts.update. Newer pages point to the security alerts of Microsoft Graph, which are a preview still.
   *
   * @param subscriptionId - The subscription.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/update-fraud-events-status
   */
  updateStatus(
    subscriptionId: string,
    body: types.FraudEventStatusUpdate,
    options?: FraudEventsUpdateStatusOptions,
  ): Pages<types.FraudEvent> {
    return this.#caller.list("fraud_events.update_status", { subscription_id: subscriptionId, body }, options);
  }
}
