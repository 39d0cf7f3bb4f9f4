// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `customer.transfers`. */
export class CustomerTransfers {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Accept a transfer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param transferId - The transfer.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/accept-a-transfer
   */
  accept(transferId: string, options?: RestOptions): Promise<types.TransferSubmitResult> {
    return this.#caller.invoke("customers.transfers.accept", { transfer_id: transferId }, options);
  }

  /**
   * Propose a transfer of subscriptions to this partner.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/create-a-transfer
   */
  create(body: types.TransferEntity, options?: RestOptions): Promise<types.TransferEntity> {
    return this.#caller.invoke("customers.transfers.create", { body }, options);
  }

  /**
   * Get a transfer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param transferId - The transfer.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-transfer-by-id
   */
  get(transferId: string, options?: RestOptions): Promise<types.TransferEntity> {
    return this.#caller.invoke("customers.transfers.get", { transfer_id: transferId }, options);
  }

  /**
   * List the transfers of a customer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-transfers
   */
  list(options?: PageOptions): Pages<types.TransferEntity> {
    return this.#caller.list("customers.transfers.list", {}, options);
  }

  /**
   * Reject a transfer, or change one that this partner created.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The partner who has the subscriptions rejects with it, or adds the line items of a new commerce transfer; the one who created it changes it.
   *
   * @param transferId - The transfer.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/reject-a-transfer
   */
  reject(transferId: string, body: types.TransferEntity, options?: RestOptions): Promise<types.TransferEntity> {
    return this.#caller.invoke("customers.transfers.reject", { transfer_id: transferId, body }, options);
  }

  /**
   * Withdraw a transfer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param transferId - The transfer.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/withdraw-a-transfer
   */
  withdraw(transferId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("customers.transfers.withdraw", { transfer_id: transferId }, options);
  }
}
