// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, CallOptions, PageOptions, RestOptions } from "../../call.js";
import { type HeadersLike, headersOf, octets } from "../../delivery.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `app.webhooks`. */
export class AppWebhooks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Forget an event that was verified but could not be handled, so that its next delivery is taken again.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param delivery - The delivery that webhooks.verify named.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  forget(delivery: string, options?: CallOptions): Promise<types.Removed> {
    return this.#caller.invoke("webhooks.forget", { delivery }, options);
  }

  /**
   * Verify a request as the web server received it: Partner Center signed it, and it was not taken before.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param headers - The headers of the request, all or those of the signature.
   * @param body_ - The body byte by byte as it came, before anything parsed it.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  verify(headers: HeadersLike, body_: Uint8Array | string, options?: CallOptions): Promise<types.VerifiedEvent> {
    return this.#caller.invoke("webhooks.verify", { headers: headersOf(headers), body: octets(body_) }, options);
  }
}

/** Methods under `partner.webhooks.events`. */
export class PartnerWebhooksEvents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the events that one can register for.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
   */
  list(options?: PageOptions): Pages<string> {
    return this.#caller.list("webhooks.events.list", {}, options);
  }
}

/** Methods under `partner.webhooks.registration`. */
export class PartnerWebhooksRegistration {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Register an address for events.
   *
   * Of the app alone, or of the app with a user. 409 when there is one.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
   */
  create(body: types.WebhookRegistration, options?: RestOptions): Promise<types.WebhookRegistration> {
    return this.#caller.invoke("webhooks.registration.create", { body }, options);
  }

  /**
   * Get the registration for events.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
   */
  get(options?: RestOptions): Promise<types.WebhookRegistration> {
    return this.#caller.invoke("webhooks.registration.get", {}, options);
  }

  /**
   * Replace the registration for events.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
   */
  update(body: types.WebhookRegistration, options?: RestOptions): Promise<types.WebhookRegistration> {
    return this.#caller.invoke("webhooks.registration.update", { body }, options);
  }
}

/** Methods under `partner.webhooks.validationEvents`. */
export class PartnerWebhooksValidationEvents {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Have a test event sent to the registered address.
   *
   * Of the app alone, or of the app with a user. At most two a minute. Needs a registration for test-created.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
   */
  create(options?: RestOptions): Promise<types.WebhookValidationEventCreated> {
    return this.#caller.invoke("webhooks.validation_events.create", {}, options);
  }

  /**
   * Get what became of a test event.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param eventCorrelationId - The correlation id of the answer that created the test event.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhooks
   */
  get(eventCorrelationId: string, options?: RestOptions): Promise<types.WebhookValidationEvent> {
    return this.#caller.invoke("webhooks.validation_events.get", { event_correlation_id: eventCorrelationId }, options);
  }
}

/** Methods under `partner.webhooks`. */
export class PartnerWebhooks {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.webhooks.events`. */
  get events(): PartnerWebhooksEvents {
    return new PartnerWebhooksEvents(this.#caller);
  }

  /** Methods under `partner.webhooks.registration`. */
  get registration(): PartnerWebhooksRegistration {
    return new PartnerWebhooksRegistration(this.#caller);
  }

  /** Methods under `partner.webhooks.validationEvents`. */
  get validationEvents(): PartnerWebhooksValidationEvents {
    return new PartnerWebhooksValidationEvents(this.#caller);
  }
}
