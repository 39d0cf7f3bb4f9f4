// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far something is provided.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ProvisioningStatus(@JsonValue String value) {
  /** none. */
  public static final ProvisioningStatus NONE = new ProvisioningStatus("none");

  /** success. */
  public static final ProvisioningStatus SUCCESS = new ProvisioningStatus("success");

  /** pending. */
  public static final ProvisioningStatus PENDING = new ProvisioningStatus("pending");

  /** failed. */
  public static final ProvisioningStatus FAILED = new ProvisioningStatus("failed");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ProvisioningStatus {}

  @Override
  public String toString() {
    return value;
  }
}
