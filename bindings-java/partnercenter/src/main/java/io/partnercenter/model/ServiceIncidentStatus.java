// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How bad the state of a service is.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ServiceIncidentStatus(@JsonValue String value) {
  /** normal. */
  public static final ServiceIncidentStatus NORMAL = new ServiceIncidentStatus("normal");

  /** information. */
  public static final ServiceIncidentStatus INFORMATION = new ServiceIncidentStatus("information");

  /** warning. */
  public static final ServiceIncidentStatus WARNING = new ServiceIncidentStatus("warning");

  /** critical. */
  public static final ServiceIncidentStatus CRITICAL = new ServiceIncidentStatus("critical");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ServiceIncidentStatus {}

  @Override
  public String toString() {
    return value;
  }
}
