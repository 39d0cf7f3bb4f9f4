// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What is validated.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ValidationType(@JsonValue String value) {
  /** account. */
  public static final ValidationType ACCOUNT = new ValidationType("account");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ValidationType {}

  @Override
  public String toString() {
    return value;
  }
}
