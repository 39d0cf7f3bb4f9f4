// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.BatchUploadDetails;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.batchJobStatus}. */
public final class CustomerBatchJobStatus extends Namespace {
  /** Takes who calls. */
  CustomerBatchJobStatus(Caller caller) {
    super(caller);
  }

  /** Get the state of an upload of devices. Without options. */
  public BatchUploadDetails get(String trackingId) {
    return get(trackingId, null);
  }

  /**
   * Get the state of an upload of devices.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param trackingId The batch job, which Location names after an upload.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-the-status-of-a-device-batch-upload">Documentation</a>
   */
  public BatchUploadDetails get(String trackingId, RestOptions options) {
    return value(
        "customers.batch_job_status.get",
        BatchUploadDetails.class,
        options,
        "tracking_id",
        trackingId);
  }

  /** Get the state of an upload of devices. Without waiting. */
  public CompletableFuture<BatchUploadDetails> getAsync(String trackingId) {
    return getAsync(trackingId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<BatchUploadDetails> getAsync(String trackingId, RestOptions options) {
    return valueAsync(
        "customers.batch_job_status.get",
        BatchUploadDetails.class,
        options,
        "tracking_id",
        trackingId);
  }
}
