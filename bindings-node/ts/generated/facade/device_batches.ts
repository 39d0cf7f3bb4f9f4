// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { Work } from "../../work.js";
import type * as types from "../types.js";

/** Methods under `customer.deviceBatches.devices`. */
export class CustomerDeviceBatchesDevices {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Upload devices into a batch.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Location leads to customers.batch_job_status.get.
   *
   * @param batchId - The device batch.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/upload-a-list-of-devices-for-the-specified-customer
   */
  add(batchId: string, body: types.Device[], options?: RestOptions): Promise<Work<types.BatchUploadDetails>> {
    return this.#caller.start("customers.device_batches.devices.add", { batch_id: batchId, body }, options);
  }

  /**
   * Delete a device.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param batchId - The device batch.
   * @param deviceId - The device.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/delete-a-device-for-the-specified-customer
   */
  delete(batchId: string, deviceId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke(
      "customers.device_batches.devices.delete",
      { batch_id: batchId, device_id: deviceId },
      options,
    );
  }

  /**
   * List the devices of a batch.
   *
   * Of the app alone, or of the app with a user. Clouds: global. 100 devices a page.
   *
   * @param batchId - The device batch.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-devices-for-the-specified-batch-and-customer
   */
  list(batchId: string, options?: PageOptions): Pages<types.Device> {
    return this.#caller.list("customers.device_batches.devices.list", { batch_id: batchId }, options);
  }

  /**
   * Change one device.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, whose method is a PUT although it is named Patch. Who may call it and where is not said, and the service decides.
   *
   * @param batchId - The device batch.
   * @param deviceId - The device.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  update(batchId: string, deviceId: string, body: types.Device, options?: RestOptions): Promise<types.Device> {
    return this.#caller.invoke(
      "customers.device_batches.devices.update",
      { batch_id: batchId, device_id: deviceId, body },
      options,
    );
  }
}

/** Methods under `customer.deviceBatches`. */
export class CustomerDeviceBatches {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.deviceBatches.devices`. */
  get devices(): CustomerDeviceBatchesDevices {
    return new CustomerDeviceBatchesDevices(this.#caller);
  }

  /**
   * Create a batch of devices and upload them.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Location leads to customers.batch_job_status.get.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/upload-a-list-of-devices-to-create-a-new-batch-for-the-specified-customer
   */
  create(body: types.DeviceBatchCreationRequest, options?: RestOptions): Promise<Work<types.BatchUploadDetails>> {
    return this.#caller.start("customers.device_batches.create", { body }, options);
  }

  /**
   * List the device batches of a customer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-the-list-of-device-batches-for-the-specified-customer
   */
  list(options?: PageOptions): Pages<types.DeviceBatch> {
    return this.#caller.list("customers.device_batches.list", {}, options);
  }
}
