// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a service request is.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ServiceRequestStatus(@JsonValue String value) {
  /** none. */
  public static final ServiceRequestStatus NONE = new ServiceRequestStatus("none");

  /** open. */
  public static final ServiceRequestStatus OPEN = new ServiceRequestStatus("open");

  /** closed. */
  public static final ServiceRequestStatus CLOSED = new ServiceRequestStatus("closed");

  /** attention_needed. */
  public static final ServiceRequestStatus ATTENTION_NEEDED =
      new ServiceRequestStatus("attention_needed");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ServiceRequestStatus {}

  @Override
  public String toString() {
    return value;
  }
}
