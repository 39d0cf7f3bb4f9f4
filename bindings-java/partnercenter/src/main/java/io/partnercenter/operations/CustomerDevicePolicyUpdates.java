// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.Work;
import io.partnercenter.model.BatchUploadDetails;
import io.partnercenter.model.DevicePolicyUpdateRequest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.devicePolicyUpdates}. */
public final class CustomerDevicePolicyUpdates extends Namespace {
  /** Takes who calls. */
  CustomerDevicePolicyUpdates(Caller caller) {
    super(caller);
  }

  /** Apply policies to devices. Without options. */
  public Work<BatchUploadDetails> create(DevicePolicyUpdateRequest body) {
    return create(body, null);
  }

  /**
   * Apply policies to devices.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Location leads to customers.batch_job_status.get.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-a-list-of-devices-with-a-policy">Documentation</a>
   */
  public Work<BatchUploadDetails> create(DevicePolicyUpdateRequest body, RestOptions options) {
    return work(
        "customers.device_policy_updates.create", BatchUploadDetails.class, options, "body", body);
  }

  /** Apply policies to devices. Without waiting. */
  public CompletableFuture<Work<BatchUploadDetails>> createAsync(DevicePolicyUpdateRequest body) {
    return createAsync(body, null);
  }

  /** As {@link #create(DevicePolicyUpdateRequest, RestOptions)}, without waiting. */
  public CompletableFuture<Work<BatchUploadDetails>> createAsync(
      DevicePolicyUpdateRequest body, RestOptions options) {
    return workAsync(
        "customers.device_policy_updates.create", BatchUploadDetails.class, options, "body", body);
  }
}
