// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which vetting it is.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record VettingVersion(@JsonValue String value) {
  /** none. */
  public static final VettingVersion NONE = new VettingVersion("none");

  /** current. */
  public static final VettingVersion CURRENT = new VettingVersion("current");

  /** last_finalized. */
  public static final VettingVersion LAST_FINALIZED = new VettingVersion("last_finalized");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public VettingVersion {}

  @Override
  public String toString() {
    return value;
  }
}
