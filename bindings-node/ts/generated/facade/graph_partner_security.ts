// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { GraphPartnerSecurityAlertsListOptions, GraphPartnerSecurityScoreGetOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.partnerSecurity.alerts`. */
export class PartnerGraphPartnerSecurityAlerts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a security alert of the partner.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The service calls it a preview.
   *
   * @param alertId - The alert.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-get
   */
  get(alertId: string, options?: RestOptions): Promise<types.PartnerSecurityAlert> {
    return this.#caller.invoke("graph.partner_security.alerts.get", { alert_id: alertId }, options);
  }

  /**
   * List the security alerts of the partner.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The service calls it a preview.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-list
   */
  list(options?: GraphPartnerSecurityAlertsListOptions): Pages<types.PartnerSecurityAlert> {
    return this.#caller.list("graph.partner_security.alerts.list", {}, options);
  }

  /**
   * Set the state of a security alert, and why.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The service calls it a preview.
   *
   * @param alertId - The alert.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityalert-update
   */
  update(
    alertId: string,
    body: types.PartnerSecurityAlert,
    options?: RestOptions,
  ): Promise<types.PartnerSecurityAlert> {
    return this.#caller.invoke("graph.partner_security.alerts.update", { alert_id: alertId, body }, options);
  }
}

/** Methods under `partner.graph.partnerSecurity.score.customerInsights`. */
export class PartnerGraphPartnerSecurityScoreCustomerInsights {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List how much MFA each customer uses.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The service calls it a preview. $skip and $top are not supported.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-customerinsights
   */
  list(options?: PageOptions): Pages<types.PartnerSecurityCustomerInsight> {
    return this.#caller.list("graph.partner_security.score.customer_insights.list", {}, options);
  }
}

/** Methods under `partner.graph.partnerSecurity.score.history`. */
export class PartnerGraphPartnerSecurityScoreHistory {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get one change of the security score.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The service calls it a preview.
   *
   * @param historyId - The entry of the history.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/partner-security-securityscorehistory-get
   */
  get(historyId: string, options?: RestOptions): Promise<types.PartnerSecurityScoreHistory> {
    return this.#caller.invoke("graph.partner_security.score.history.get", { history_id: historyId }, options);
  }

  /**
   * List the changes of the security score.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The service calls it a preview.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-history
   */
  list(options?: PageOptions): Pages<types.PartnerSecurityScoreHistory> {
    return this.#caller.list("graph.partner_security.score.history.list", {}, options);
  }
}

/** Methods under `partner.graph.partnerSecurity.score.requirements`. */
export class PartnerGraphPartnerSecurityScoreRequirements {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get one requirement of the security score.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The service calls it a preview.
   *
   * @param requirementId - The requirement, such as securityContactProvided.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/partner-security-securityrequirement-get
   */
  get(requirementId: string, options?: RestOptions): Promise<types.PartnerSecurityRequirement> {
    return this.#caller.invoke(
      "graph.partner_security.score.requirements.get",
      { requirement_id: requirementId },
      options,
    );
  }

  /**
   * List the requirements of which the security score is made.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The service calls it a preview.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-list-requirements
   */
  list(options?: PageOptions): Pages<types.PartnerSecurityRequirement> {
    return this.#caller.list("graph.partner_security.score.requirements.list", {}, options);
  }
}

/** Methods under `partner.graph.partnerSecurity.score`. */
export class PartnerGraphPartnerSecurityScore {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.partnerSecurity.score.customerInsights`. */
  get customerInsights(): PartnerGraphPartnerSecurityScoreCustomerInsights {
    return new PartnerGraphPartnerSecurityScoreCustomerInsights(this.#caller);
  }

  /** Methods under `partner.graph.partnerSecurity.score.history`. */
  get history(): PartnerGraphPartnerSecurityScoreHistory {
    return new PartnerGraphPartnerSecurityScoreHistory(this.#caller);
  }

  /** Methods under `partner.graph.partnerSecurity.score.requirements`. */
  get requirements(): PartnerGraphPartnerSecurityScoreRequirements {
    return new PartnerGraphPartnerSecurityScoreRequirements(this.#caller);
  }

  /**
   * Get the security score of the partner.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The service calls it a preview. The example wraps the object in a member value.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/partner-security-partnersecurityscore-get
   */
  get(options?: GraphPartnerSecurityScoreGetOptions): Promise<types.PartnerSecurityScore> {
    return this.#caller.invoke("graph.partner_security.score.get", {}, options);
  }
}

/** Methods under `partner.graph.partnerSecurity`. */
export class PartnerGraphPartnerSecurity {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.partnerSecurity.alerts`. */
  get alerts(): PartnerGraphPartnerSecurityAlerts {
    return new PartnerGraphPartnerSecurityAlerts(this.#caller);
  }

  /** Methods under `partner.graph.partnerSecurity.score`. */
  get score(): PartnerGraphPartnerSecurityScore {
    return new PartnerGraphPartnerSecurityScore(this.#caller);
  }
}
