// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.ValidationStatus;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.validationStatus}. */
public final class CustomerValidationStatus extends Namespace {
  /** Takes who calls. */
  CustomerValidationStatus(Caller caller) {
    super(caller);
  }

  /** Get how far the vetting of a customer's account is. Without options. */
  public ValidationStatus get(String type) {
    return get(type, null);
  }

  /**
   * Get how far the vetting of a customer's account is.
   *
   * <p>Of the app with a user.
   *
   * @param type What is vetted. One of account.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/retrieve-validation-status">Documentation</a>
   */
  public ValidationStatus get(String type, RestOptions options) {
    return value("customers.validation_status.get", ValidationStatus.class, options, "type", type);
  }

  /** Get how far the vetting of a customer's account is. Without waiting. */
  public CompletableFuture<ValidationStatus> getAsync(String type) {
    return getAsync(type, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<ValidationStatus> getAsync(String type, RestOptions options) {
    return valueAsync(
        "customers.validation_status.get", ValidationStatus.class, options, "type", type);
  }
}
