// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.BatchUploadDetails;
import io.partnercenter.model.Device;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.deviceBatches.devices}. */
public final class CustomerDeviceBatchesDevices extends Namespace {
  /** Takes who calls. */
  CustomerDeviceBatchesDevices(Caller caller) {
    super(caller);
  }

  /** Upload devices into a batch. Without options. */
  public Work<BatchUploadDetails> add(String batchId, List<Device> body) {
    return add(batchId, body, null);
  }

  /**
   * Upload devices into a batch.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Location leads to customers.batch_job_status.get.
   *
   * @param batchId The device batch.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/upload-a-list-of-devices-for-the-specified-customer">Documentation</a>
   */
  public Work<BatchUploadDetails> add(String batchId, List<Device> body, RestOptions options) {
    return work(
        "customers.device_batches.devices.add",
        BatchUploadDetails.class,
        options,
        "batch_id",
        batchId,
        "body",
        body);
  }

  /** Upload devices into a batch. Without waiting. */
  public CompletableFuture<Work<BatchUploadDetails>> addAsync(String batchId, List<Device> body) {
    return addAsync(batchId, body, null);
  }

  /** As {@link #add(String, List, RestOptions)}, without waiting. */
  public CompletableFuture<Work<BatchUploadDetails>> addAsync(
      String batchId, List<Device> body, RestOptions options) {
    return workAsync(
        "customers.device_batches.devices.add",
        BatchUploadDetails.class,
        options,
        "batch_id",
        batchId,
        "body",
        body);
  }

  /** Delete a device. Without options. */
  public void delete(String batchId, String deviceId) {
    delete(batchId, deviceId, null);
  }

  /**
   * Delete a device.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param batchId The device batch.
   * @param deviceId The device.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/delete-a-device-for-the-specified-customer">Documentation</a>
   */
  public void delete(String batchId, String deviceId, RestOptions options) {
    nothing(
        "customers.device_batches.devices.delete",
        options,
        "batch_id",
        batchId,
        "device_id",
        deviceId);
  }

  /** Delete a device. Without waiting. */
  public CompletableFuture<Void> deleteAsync(String batchId, String deviceId) {
    return deleteAsync(batchId, deviceId, null);
  }

  /** As {@link #delete(String, String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> deleteAsync(String batchId, String deviceId, RestOptions options) {
    return nothingAsync(
        "customers.device_batches.devices.delete",
        options,
        "batch_id",
        batchId,
        "device_id",
        deviceId);
  }

  /** List the devices of a batch. Without options. */
  public Pages<Device> list(String batchId) {
    return list(batchId, null);
  }

  /**
   * List the devices of a batch.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>100 devices a page.
   *
   * @param batchId The device batch.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-list-of-devices-for-the-specified-batch-and-customer">Documentation</a>
   */
  public Pages<Device> list(String batchId, PageOptions options) {
    return paged(
        "customers.device_batches.devices.list", Device.class, options, "batch_id", batchId);
  }

  /** Change one device. Without options. */
  public Device update(String batchId, String deviceId, Device body) {
    return update(batchId, deviceId, body, null);
  }

  /**
   * Change one device.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Known from the .NET SDK only, whose method is a PUT although it is named Patch. Who may call
   * it and where is not said, and the service decides.
   *
   * @param batchId The device batch.
   * @param deviceId The device.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Device update(String batchId, String deviceId, Device body, RestOptions options) {
    return value(
        "customers.device_batches.devices.update",
        Device.class,
        options,
        "batch_id",
        batchId,
        "device_id",
        deviceId,
        "body",
        body);
  }

  /** Change one device. Without waiting. */
  public CompletableFuture<Device> updateAsync(String batchId, String deviceId, Device body) {
    return updateAsync(batchId, deviceId, body, null);
  }

  /** As {@link #update(String, String, Device, RestOptions)}, without waiting. */
  public CompletableFuture<Device> updateAsync(
      String batchId, String deviceId, Device body, RestOptions options) {
    return valueAsync(
        "customers.device_batches.devices.update",
        Device.class,
        options,
        "batch_id",
        batchId,
        "device_id",
        deviceId,
        "body",
        body);
  }
}
