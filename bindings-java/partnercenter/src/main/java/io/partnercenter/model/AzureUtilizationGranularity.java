// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * By the day or by the hour.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record AzureUtilizationGranularity(@JsonValue String value) {
  /** Daily. */
  public static final AzureUtilizationGranularity DAILY = new AzureUtilizationGranularity("Daily");

  /** Hourly. */
  public static final AzureUtilizationGranularity HOURLY =
      new AzureUtilizationGranularity("Hourly");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AzureUtilizationGranularity {}

  @Override
  public String toString() {
    return value;
  }
}
