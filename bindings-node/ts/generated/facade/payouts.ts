// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { Work } from "../../work.js";
import type { PayoutsPaymentsExportsCreateOptions, PayoutsTransactionHistoryExportsCreateOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.payouts.payments.exports`. */
export class PartnerPayoutsPaymentsExports {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of payments.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The requestId of the answer is asked for with payouts.payments.exports.get until the file is there.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/create-payments-export-request
   */
  create(options?: PayoutsPaymentsExportsCreateOptions): Promise<Work<types.PayoutExportRequest>> {
    return this.#caller.start("payouts.payments.exports.create", {}, options);
  }

  /**
   * Delete an export of payments.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param exportId - The export, by the requestId of the answer that created it.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/delete-payment-export-request-by-id
   */
  delete(exportId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("payouts.payments.exports.delete", { export_id: exportId }, options);
  }

  /**
   * Get the state of an export of payments, and the link to its file.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param exportId - The export, by the requestId of the answer that created it.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-payment-export-request-by-id
   */
  get(exportId: string, options?: PageOptions): Pages<types.PayoutExportRequest> {
    return this.#caller.list("payouts.payments.exports.get", { export_id: exportId }, options);
  }
}

/** Methods under `partner.payouts.payments`. */
export class PartnerPayoutsPayments {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.payouts.payments.exports`. */
  get exports(): PartnerPayoutsPaymentsExports {
    return new PartnerPayoutsPaymentsExports(this.#caller);
  }
}

/** Methods under `partner.payouts.transactionHistory.exports`. */
export class PartnerPayoutsTransactionHistoryExports {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Start an export of earnings.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. The requestId of the answer is asked for with payouts.transaction_history.exports.get until the file is there.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/create-earnings-export-request
   */
  create(options?: PayoutsTransactionHistoryExportsCreateOptions): Promise<Work<types.PayoutExportRequest>> {
    return this.#caller.start("payouts.transaction_history.exports.create", {}, options);
  }

  /**
   * Delete an export of earnings.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param exportId - The export, by the requestId of the answer that created it.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/delete-earnings-export-request-by-id
   */
  delete(exportId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("payouts.transaction_history.exports.delete", { export_id: exportId }, options);
  }

  /**
   * Get the state of an export of earnings, and the link to its file.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param exportId - The export, by the requestId of the answer that created it.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-earnings-export-request-by-id
   */
  get(exportId: string, options?: PageOptions): Pages<types.PayoutExportRequest> {
    return this.#caller.list("payouts.transaction_history.exports.get", { export_id: exportId }, options);
  }
}

/** Methods under `partner.payouts.transactionHistory`. */
export class PartnerPayoutsTransactionHistory {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.payouts.transactionHistory.exports`. */
  get exports(): PartnerPayoutsTransactionHistoryExports {
    return new PartnerPayoutsTransactionHistoryExports(this.#caller);
  }
}

/** Methods under `partner.payouts`. */
export class PartnerPayouts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.payouts.payments`. */
  get payments(): PartnerPayoutsPayments {
    return new PartnerPayoutsPayments(this.#caller);
  }

  /** Methods under `partner.payouts.transactionHistory`. */
  get transactionHistory(): PartnerPayoutsTransactionHistory {
    return new PartnerPayoutsTransactionHistory(this.#caller);
  }
}
