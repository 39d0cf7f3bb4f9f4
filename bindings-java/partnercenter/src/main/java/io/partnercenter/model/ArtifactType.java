// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What came with an entitlement.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ArtifactType(@JsonValue String value) {
  /** VirtualMachineReservedInstance. */
  public static final ArtifactType VIRTUAL_MACHINE_RESERVED_INSTANCE =
      new ArtifactType("VirtualMachineReservedInstance");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ArtifactType {}

  @Override
  public String toString() {
    return value;
  }
}
