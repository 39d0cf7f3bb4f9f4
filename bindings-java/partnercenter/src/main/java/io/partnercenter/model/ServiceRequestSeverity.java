// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How urgent a service request is.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ServiceRequestSeverity(@JsonValue String value) {
  /** unknown. */
  public static final ServiceRequestSeverity UNKNOWN = new ServiceRequestSeverity("unknown");

  /** critical. */
  public static final ServiceRequestSeverity CRITICAL = new ServiceRequestSeverity("critical");

  /** moderate. */
  public static final ServiceRequestSeverity MODERATE = new ServiceRequestSeverity("moderate");

  /** minimal. */
  public static final ServiceRequestSeverity MINIMAL = new ServiceRequestSeverity("minimal");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ServiceRequestSeverity {}

  @Override
  public String toString() {
    return value;
  }
}
