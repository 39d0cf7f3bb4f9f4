// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.GccValidationRelationship;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.validations}. */
public final class CustomerValidations extends Namespace {
  /** Takes who calls. */
  CustomerValidations(Caller caller) {
    super(caller);
  }

  /** Get the validation of a customer for the government cloud. Without options. */
  public GccValidationRelationship get() {
    return get(null);
  }

  /**
   * Get the validation of a customer for the government cloud.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Known from a Swagger file only: who may call it and where is not said, and the service
   * decides.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public GccValidationRelationship get(RestOptions options) {
    return value("customers.validations.get", GccValidationRelationship.class, options);
  }

  /** Get the validation of a customer for the government cloud. Without waiting. */
  public CompletableFuture<GccValidationRelationship> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<GccValidationRelationship> getAsync(RestOptions options) {
    return valueAsync("customers.validations.get", GccValidationRelationship.class, options);
  }
}
