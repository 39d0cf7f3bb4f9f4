// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a policy is for.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record PolicyCategory(@JsonValue String value) {
  /** none. */
  public static final PolicyCategory NONE = new PolicyCategory("none");

  /** o_o_b_e. */
  public static final PolicyCategory O_O_B_E = new PolicyCategory("o_o_b_e");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PolicyCategory {}

  @Override
  public String toString() {
    return value;
  }
}
