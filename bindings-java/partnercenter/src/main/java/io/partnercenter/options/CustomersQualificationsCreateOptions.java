// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code customers.qualifications.create}. */
public final class CustomersQualificationsCreateOptions
    extends RestCallOptions<CustomersQualificationsCreateOptions> {
  /** Says nothing yet. */
  public CustomersQualificationsCreateOptions() {}

  /** Validation code, of an older contract. */
  public CustomersQualificationsCreateOptions code(String code) {
    return parameter("code", code);
  }
}
