// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Work } from "../../work.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.billing.billedAggregatedUsage`. */
export class PartnerGraphBillingBilledAggregatedUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of billed Azure usage, aggregated and with its promotions applied.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Read in beta; the address in v1.0 is concluded from the pages of its resources, and the schema of 2026-08-20 did not have it yet. It belongs to the reconciliation by productId, skuId and meterId, and is ready 48 hours after it. There is no attributeSet.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/partners-billing-billedaggregatedusage-export
   */
  export(
    body: types.BilledAggregatedUsageExportRequest,
    options?: RestOptions,
  ): Promise<Work<types.BillingExportManifest>> {
    return this.#caller.start("graph.billing.billed_aggregated_usage.export", { body }, options);
  }
}

/** Methods under `partner.graph.billing.billedReconciliation`. */
export class PartnerGraphBillingBilledReconciliation {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of the billed reconciliation.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/partners-billing-billedreconciliation-export
   */
  export(
    body: types.BilledReconciliationExportRequest,
    options?: RestOptions,
  ): Promise<Work<types.BillingExportManifest>> {
    return this.#caller.start("graph.billing.billed_reconciliation.export", { body }, options);
  }
}

/** Methods under `partner.graph.billing.billedUsage`. */
export class PartnerGraphBillingBilledUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of billed Azure usage.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/partners-billing-billedusage-export
   */
  export(body: types.BilledUsageExportRequest, options?: RestOptions): Promise<Work<types.BillingExportManifest>> {
    return this.#caller.start("graph.billing.billed_usage.export", { body }, options);
  }
}

/** Methods under `partner.graph.billing.manifests`. */
export class PartnerGraphBillingManifests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the manifest of an export, which names its files.
   *
   * Of the app alone, or of the app with a user. Clouds: global. rootDirectory, sasToken and the name of a blob make its address; blobs are compressed JSON lines.
   *
   * @param manifestId - The manifest, which the finished operation names.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/partners-billing-manifest-get
   */
  get(manifestId: string, options?: RestOptions): Promise<types.BillingExportManifest> {
    return this.#caller.invoke("graph.billing.manifests.get", { manifest_id: manifestId }, options);
  }
}

/** Methods under `partner.graph.billing.operations`. */
export class PartnerGraphBillingOperations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the state of an export.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Retry-After says when to ask again; @odata.type says whether it runs, has succeeded (resourceLocation leads to the manifest) or failed.
   *
   * @param operationId - The work that goes on.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/partners-billing-operation-get
   */
  get(operationId: string, options?: RestOptions): Promise<types.BillingExportOperation> {
    return this.#caller.invoke("graph.billing.operations.get", { operation_id: operationId }, options);
  }
}

/** Methods under `partner.graph.billing.unbilledReconciliation`. */
export class PartnerGraphBillingUnbilledReconciliation {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of the unbilled reconciliation.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/partners-billing-unbilledreconciliation-export
   */
  export(
    body: types.UnbilledReconciliationExportRequest,
    options?: RestOptions,
  ): Promise<Work<types.BillingExportManifest>> {
    return this.#caller.start("graph.billing.unbilled_reconciliation.export", { body }, options);
  }
}

/** Methods under `partner.graph.billing.unbilledUsage`. */
export class PartnerGraphBillingUnbilledUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of unbilled Azure usage.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/partners-billing-unbilledusage-export
   */
  export(body: types.UnbilledUsageExportRequest, options?: RestOptions): Promise<Work<types.BillingExportManifest>> {
    return this.#caller.start("graph.billing.unbilled_usage.export", { body }, options);
  }
}

/** Methods under `partner.graph.billing`. */
export class PartnerGraphBilling {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.billing.billedAggregatedUsage`. */
  get billedAggregatedUsage(): PartnerGraphBillingBilledAggregatedUsage {
    return new PartnerGraphBillingBilledAggregatedUsage(this.#caller);
  }

  /** Methods under `partner.graph.billing.billedReconciliation`. */
  get billedReconciliation(): PartnerGraphBillingBilledReconciliation {
    return new PartnerGraphBillingBilledReconciliation(this.#caller);
  }

  /** Methods under `partner.graph.billing.billedUsage`. */
  get billedUsage(): PartnerGraphBillingBilledUsage {
    return new PartnerGraphBillingBilledUsage(this.#caller);
  }

  /** Methods under `partner.graph.billing.manifests`. */
  get manifests(): PartnerGraphBillingManifests {
    return new PartnerGraphBillingManifests(this.#caller);
  }

  /** Methods under `partner.graph.billing.operations`. */
  get operations(): PartnerGraphBillingOperations {
    return new PartnerGraphBillingOperations(this.#caller);
  }

  /** Methods under `partner.graph.billing.unbilledReconciliation`. */
  get unbilledReconciliation(): PartnerGraphBillingUnbilledReconciliation {
    return new PartnerGraphBillingUnbilledReconciliation(this.#caller);
  }

  /** Methods under `partner.graph.billing.unbilledUsage`. */
  get unbilledUsage(): PartnerGraphBillingUnbilledUsage {
    return new PartnerGraphBillingUnbilledUsage(this.#caller);
  }
}
