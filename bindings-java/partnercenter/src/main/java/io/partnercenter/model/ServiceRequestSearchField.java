// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * By what service requests can be searched.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ServiceRequestSearchField(@JsonValue String value) {
  /** status. */
  public static final ServiceRequestSearchField STATUS = new ServiceRequestSearchField("status");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ServiceRequestSearchField {}

  @Override
  public String toString() {
    return value;
  }
}
