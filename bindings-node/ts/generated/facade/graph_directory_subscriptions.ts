// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.directorySubscriptions`. */
export class PartnerGraphDirectorySubscriptions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a subscription that a tenant holds.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param subscriptionId - The subscription, by its id in the directory.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  get(subscriptionId: string, options?: RestOptions): Promise<types.CompanySubscription> {
    return this.#caller.invoke("graph.directory_subscriptions.get", { subscription_id: subscriptionId }, options);
  }

  /**
   * Get a subscription that a tenant holds, by its id in commerce.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Known from the schema of Graph, as an alternate key.
   *
   * @param commerceSubscriptionId - The subscription, by its id in commerce.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  getByCommerceId(commerceSubscriptionId: string, options?: RestOptions): Promise<types.CompanySubscription> {
    return this.#caller.invoke(
      "graph.directory_subscriptions.get_by_commerce_id",
      { commerce_subscription_id: commerceSubscriptionId },
      options,
    );
  }

  /**
   * List the subscriptions that a tenant holds, also those bought by a partner.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. ownerTenantId names the partner who bought it; commerceSubscriptionId is, as it seems, the id of the subscription in Partner Center.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   */
  list(options?: PageOptions): Pages<types.CompanySubscription> {
    return this.#caller.list("graph.directory_subscriptions.list", {}, options);
  }
}

/** Methods under `customer.graph.directorySubscriptions`. */
export class CustomerGraphDirectorySubscriptions {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a subscription that a tenant holds.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param subscriptionId - The subscription, by its id in the directory.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  get(subscriptionId: string, options?: RestOptions): Promise<types.CompanySubscription> {
    return this.#caller.invoke("graph.directory_subscriptions.get", { subscription_id: subscriptionId }, options);
  }

  /**
   * Get a subscription that a tenant holds, by its id in commerce.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Known from the schema of Graph, as an alternate key.
   *
   * @param commerceSubscriptionId - The subscription, by its id in commerce.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  getByCommerceId(commerceSubscriptionId: string, options?: RestOptions): Promise<types.CompanySubscription> {
    return this.#caller.invoke(
      "graph.directory_subscriptions.get_by_commerce_id",
      { commerce_subscription_id: commerceSubscriptionId },
      options,
    );
  }

  /**
   * List the subscriptions that a tenant holds, also those bought by a partner.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. ownerTenantId names the partner who bought it; commerceSubscriptionId is, as it seems, the id of the subscription in Partner Center.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   */
  list(options?: PageOptions): Pages<types.CompanySubscription> {
    return this.#caller.list("graph.directory_subscriptions.list", {}, options);
  }
}
