// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Upwards or downwards.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record SortDirection(@JsonValue String value) {
  /** Ascending. */
  public static final SortDirection ASCENDING = new SortDirection("Ascending");

  /** Descending. */
  public static final SortDirection DESCENDING = new SortDirection("Descending");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SortDirection {}

  @Override
  public String toString() {
    return value;
  }
}
