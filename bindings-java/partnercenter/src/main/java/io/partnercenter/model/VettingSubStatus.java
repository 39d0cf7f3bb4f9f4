// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where vetting stands.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record VettingSubStatus(@JsonValue String value) {
  /** none. */
  public static final VettingSubStatus NONE = new VettingSubStatus("none");

  /** entry. */
  public static final VettingSubStatus ENTRY = new VettingSubStatus("entry");

  /** email_ownership. */
  public static final VettingSubStatus EMAIL_OWNERSHIP = new VettingSubStatus("email_ownership");

  /** email_domain. */
  public static final VettingSubStatus EMAIL_DOMAIN = new VettingSubStatus("email_domain");

  /** employment_verification. */
  public static final VettingSubStatus EMPLOYMENT_VERIFICATION =
      new VettingSubStatus("employment_verification");

  /** decision. */
  public static final VettingSubStatus DECISION = new VettingSubStatus("decision");

  /** other. */
  public static final VettingSubStatus OTHER = new VettingSubStatus("other");

  /** business_verification. */
  public static final VettingSubStatus BUSINESS_VERIFICATION =
      new VettingSubStatus("business_verification");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VettingSubStatus {}

  @Override
  public String toString() {
    return value;
  }
}
