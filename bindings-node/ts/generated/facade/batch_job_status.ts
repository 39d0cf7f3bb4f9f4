// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type * as types from "../types.js";

/** Methods under `customer.batchJobStatus`. */
export class CustomerBatchJobStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the state of an upload of devices.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param trackingId - The batch job, which Location names after an upload.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-the-status-of-a-device-batch-upload
   */
  get(trackingId: string, options?: RestOptions): Promise<types.BatchUploadDetails> {
    return this.#caller.invoke("customers.batch_job_status.get", { tracking_id: trackingId }, options);
  }
}
