// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Work } from "../../work.js";
import type * as types from "../types.js";

/** Methods under `customer.devicePolicyUpdates`. */
export class CustomerDevicePolicyUpdates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Apply policies to devices.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Location leads to customers.batch_job_status.get.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-list-of-devices-with-a-policy
   */
  create(body: types.DevicePolicyUpdateRequest, options?: RestOptions): Promise<Work<types.BatchUploadDetails>> {
    return this.#caller.start("customers.device_policy_updates.create", { body }, options);
  }
}
