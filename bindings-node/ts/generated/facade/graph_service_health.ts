// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller } from "../../call.js";
import type { Pages } from "../../pages.js";
import type {
  GraphServiceHealthIssuesListOptions,
  GraphServiceHealthMessagesListOptions,
  GraphServiceHealthOverviewsListOptions,
} from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.serviceHealth.issues`. */
export class PartnerGraphServiceHealthIssues {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the issues of a tenant's services.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-issues
   */
  list(options?: GraphServiceHealthIssuesListOptions): Pages<types.ServiceHealthIssue> {
    return this.#caller.list("graph.service_health.issues.list", {}, options);
  }
}

/** Methods under `partner.graph.serviceHealth.messages`. */
export class PartnerGraphServiceHealthMessages {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the messages about a tenant's services.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-messages
   */
  list(options?: GraphServiceHealthMessagesListOptions): Pages<types.ServiceUpdateMessage> {
    return this.#caller.list("graph.service_health.messages.list", {}, options);
  }
}

/** Methods under `partner.graph.serviceHealth.overviews`. */
export class PartnerGraphServiceHealthOverviews {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the health of a tenant's services.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews
   */
  list(options?: GraphServiceHealthOverviewsListOptions): Pages<types.ServiceHealth> {
    return this.#caller.list("graph.service_health.overviews.list", {}, options);
  }
}

/** Methods under `partner.graph.serviceHealth`. */
export class PartnerGraphServiceHealth {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.serviceHealth.issues`. */
  get issues(): PartnerGraphServiceHealthIssues {
    return new PartnerGraphServiceHealthIssues(this.#caller);
  }

  /** Methods under `partner.graph.serviceHealth.messages`. */
  get messages(): PartnerGraphServiceHealthMessages {
    return new PartnerGraphServiceHealthMessages(this.#caller);
  }

  /** Methods under `partner.graph.serviceHealth.overviews`. */
  get overviews(): PartnerGraphServiceHealthOverviews {
    return new PartnerGraphServiceHealthOverviews(this.#caller);
  }
}

/** Methods under `customer.graph.serviceHealth.issues`. */
export class CustomerGraphServiceHealthIssues {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the issues of a tenant's services.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-issues
   */
  list(options?: GraphServiceHealthIssuesListOptions): Pages<types.ServiceHealthIssue> {
    return this.#caller.list("graph.service_health.issues.list", {}, options);
  }
}

/** Methods under `customer.graph.serviceHealth.messages`. */
export class CustomerGraphServiceHealthMessages {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the messages about a tenant's services.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-messages
   */
  list(options?: GraphServiceHealthMessagesListOptions): Pages<types.ServiceUpdateMessage> {
    return this.#caller.list("graph.service_health.messages.list", {}, options);
  }
}

/** Methods under `customer.graph.serviceHealth.overviews`. */
export class CustomerGraphServiceHealthOverviews {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the health of a tenant's services.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews
   */
  list(options?: GraphServiceHealthOverviewsListOptions): Pages<types.ServiceHealth> {
    return this.#caller.list("graph.service_health.overviews.list", {}, options);
  }
}

/** Methods under `customer.graph.serviceHealth`. */
export class CustomerGraphServiceHealth {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.serviceHealth.issues`. */
  get issues(): CustomerGraphServiceHealthIssues {
    return new CustomerGraphServiceHealthIssues(this.#caller);
  }

  /** Methods under `customer.graph.serviceHealth.messages`. */
  get messages(): CustomerGraphServiceHealthMessages {
    return new CustomerGraphServiceHealthMessages(this.#caller);
  }

  /** Methods under `customer.graph.serviceHealth.overviews`. */
  get overviews(): CustomerGraphServiceHealthOverviews {
    return new CustomerGraphServiceHealthOverviews(this.#caller);
  }
}
