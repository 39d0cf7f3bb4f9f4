// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an entitlement is.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record EntitlementType(@JsonValue String value) {
  /** Software. */
  public static final EntitlementType SOFTWARE = new EntitlementType("Software");

  /** VirtualMachineReservedInstance. */
  public static final EntitlementType VIRTUAL_MACHINE_RESERVED_INSTANCE =
      new EntitlementType("VirtualMachineReservedInstance");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EntitlementType {}

  @Override
  public String toString() {
    return value;
  }
}
