// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether an account is in use; `inactive` ones are deleted and can be restored.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record UserState(@JsonValue String value) {
  /** active. */
  public static final UserState ACTIVE = new UserState("active");

  /** inactive. */
  public static final UserState INACTIVE = new UserState("inactive");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UserState {}

  @Override
  public String toString() {
    return value;
  }
}
