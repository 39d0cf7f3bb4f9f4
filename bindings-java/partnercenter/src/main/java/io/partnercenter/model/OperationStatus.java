// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How an audited operation went.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record OperationStatus(@JsonValue String value) {
  /** succeeded. */
  public static final OperationStatus SUCCEEDED = new OperationStatus("succeeded");

  /** failed. */
  public static final OperationStatus FAILED = new OperationStatus("failed");

  /** progress. */
  public static final OperationStatus PROGRESS = new OperationStatus("progress");

  /** decline. */
  public static final OperationStatus DECLINE = new OperationStatus("decline");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OperationStatus {}

  @Override
  public String toString() {
    return value;
  }
}
