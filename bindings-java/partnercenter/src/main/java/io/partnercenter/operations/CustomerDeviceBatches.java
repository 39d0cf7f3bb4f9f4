// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.BatchUploadDetails;
import io.partnercenter.model.DeviceBatch;
import io.partnercenter.model.DeviceBatchCreationRequest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.deviceBatches}. */
public final class CustomerDeviceBatches extends Namespace {
  /** Takes who calls. */
  CustomerDeviceBatches(Caller caller) {
    super(caller);
  }

  /** Methods under {@code customer.deviceBatches.devices}. */
  public CustomerDeviceBatchesDevices devices() {
    return new CustomerDeviceBatchesDevices(caller());
  }

  /** Create a batch of devices and upload them. Without options. */
  public Work<BatchUploadDetails> create(DeviceBatchCreationRequest body) {
    return create(body, null);
  }

  /**
   * Create a batch of devices and upload them.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Location leads to customers.batch_job_status.get.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/upload-a-list-of-devices-to-create-a-new-batch-for-the-specified-customer">Documentation</a>
   */
  public Work<BatchUploadDetails> create(DeviceBatchCreationRequest body, RestOptions options) {
    return work("customers.device_batches.create", BatchUploadDetails.class, options, "body", body);
  }

  /** Create a batch of devices and upload them. Without waiting. */
  public CompletableFuture<Work<BatchUploadDetails>> createAsync(DeviceBatchCreationRequest body) {
    return createAsync(body, null);
  }

  /** As {@link #create(DeviceBatchCreationRequest, RestOptions)}, without waiting. */
  public CompletableFuture<Work<BatchUploadDetails>> createAsync(
      DeviceBatchCreationRequest body, RestOptions options) {
    return workAsync(
        "customers.device_batches.create", BatchUploadDetails.class, options, "body", body);
  }

  /** List the device batches of a customer. Without options. */
  public Pages<DeviceBatch> list() {
    return list(null);
  }

  /**
   * List the device batches of a customer.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-the-list-of-device-batches-for-the-specified-customer">Documentation</a>
   */
  public Pages<DeviceBatch> list(PageOptions options) {
    return paged("customers.device_batches.list", DeviceBatch.class, options);
  }
}
