// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Work } from "../../work.js";
import type { BillingBetaBilledUsageExportOptions, BillingBetaUnbilledUsageExportOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.billingBeta.billedUsage`. */
export class PartnerBillingBetaBilledUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of billed usage, beta of 2022.
   *
   * Of the app with a user. Clouds: global. Stood on a host of its own, ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
   *
   * @param invoiceId - The invoice.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @deprecated Retired since 2025-01-21: Call graph.billing.billed_usage.export.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
   */
  export(invoiceId: string, options?: BillingBetaBilledUsageExportOptions): Promise<Work<void>> {
    return this.#caller.start("billing_beta.billed_usage.export", { invoice_id: invoiceId }, options);
  }
}

/** Methods under `partner.billingBeta.manifests`. */
export class PartnerBillingBetaManifests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the manifest of an export, beta of 2022.
   *
   * Of the app with a user. Clouds: global. Stood on a host of its own, ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
   *
   * @param manifestId - The manifest.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @deprecated Retired since 2025-01-21: Call graph.billing.manifests.get.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
   */
  get(manifestId: string, options?: RestOptions): Promise<types.BillingManifest> {
    return this.#caller.invoke("billing_beta.manifests.get", { manifest_id: manifestId }, options);
  }
}

/** Methods under `partner.billingBeta.operations`. */
export class PartnerBillingBetaOperations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the state of an export, beta of 2022.
   *
   * Of the app with a user. Clouds: global. Stood on a host of its own, ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
   *
   * @param operationId - The export.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @deprecated Retired since 2025-01-21: Call graph.billing.operations.get.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
   */
  get(operationId: string, options?: RestOptions): Promise<types.BillingOperation> {
    return this.#caller.invoke("billing_beta.operations.get", { operation_id: operationId }, options);
  }
}

/** Methods under `partner.billingBeta.unbilledUsage`. */
export class PartnerBillingBetaUnbilledUsage {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of unbilled usage, beta of 2022.
   *
   * Of the app with a user. Clouds: global. Stood on a host of its own, ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
   *
   * @param period - This month, or the last one.
   * @param currencyCode - ISO 4217 code of the currency.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @deprecated Retired since 2025-01-21: Call graph.billing.unbilled_usage.export.
   * @see https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption
   */
  export(
    period: "current" | "last",
    currencyCode: string,
    options?: BillingBetaUnbilledUsageExportOptions,
  ): Promise<Work<void>> {
    return this.#caller.start("billing_beta.unbilled_usage.export", { period, currency_code: currencyCode }, options);
  }
}

/** Methods under `partner.billingBeta`. */
export class PartnerBillingBeta {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.billingBeta.billedUsage`. */
  get billedUsage(): PartnerBillingBetaBilledUsage {
    return new PartnerBillingBetaBilledUsage(this.#caller);
  }

  /** Methods under `partner.billingBeta.manifests`. */
  get manifests(): PartnerBillingBetaManifests {
    return new PartnerBillingBetaManifests(this.#caller);
  }

  /** Methods under `partner.billingBeta.operations`. */
  get operations(): PartnerBillingBetaOperations {
    return new PartnerBillingBetaOperations(this.#caller);
  }

  /** Methods under `partner.billingBeta.unbilledUsage`. */
  get unbilledUsage(): PartnerBillingBetaUnbilledUsage {
    return new PartnerBillingBetaUnbilledUsage(this.#caller);
  }
}
