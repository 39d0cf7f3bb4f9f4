// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which page is wanted.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record SeekOperation(@JsonValue String value) {
  /** Next. */
  public static final SeekOperation NEXT = new SeekOperation("Next");

  /** Previous. */
  public static final SeekOperation PREVIOUS = new SeekOperation("Previous");

  /** First. */
  public static final SeekOperation FIRST = new SeekOperation("First");

  /** Last. */
  public static final SeekOperation LAST = new SeekOperation("Last");

  /** PageIndex. */
  public static final SeekOperation PAGE_INDEX = new SeekOperation("PageIndex");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public SeekOperation {}

  @Override
  public String toString() {
    return value;
  }
}
