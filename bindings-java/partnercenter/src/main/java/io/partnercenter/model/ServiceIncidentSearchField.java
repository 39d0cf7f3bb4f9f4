// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * By what incidents can be searched.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ServiceIncidentSearchField(@JsonValue String value) {
  /** resolved. */
  public static final ServiceIncidentSearchField RESOLVED =
      new ServiceIncidentSearchField("resolved");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ServiceIncidentSearchField {}

  @Override
  public String toString() {
    return value;
  }
}
