// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far vetting is.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record VettingStatus(@JsonValue String value) {
  /** none. */
  public static final VettingStatus NONE = new VettingStatus("none");

  /** pending. */
  public static final VettingStatus PENDING = new VettingStatus("pending");

  /** authorized. */
  public static final VettingStatus AUTHORIZED = new VettingStatus("authorized");

  /** rejected. */
  public static final VettingStatus REJECTED = new VettingStatus("rejected");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VettingStatus {}

  @Override
  public String toString() {
    return value;
  }
}
