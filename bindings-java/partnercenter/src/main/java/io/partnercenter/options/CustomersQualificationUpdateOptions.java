// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code customers.qualification.update}. */
public final class CustomersQualificationUpdateOptions
    extends RestCallOptions<CustomersQualificationUpdateOptions> {
  /** Says nothing yet. */
  public CustomersQualificationUpdateOptions() {}

  /** Validation code, for the government community cloud only. */
  public CustomersQualificationUpdateOptions code(String code) {
    return parameter("code", code);
  }
}
