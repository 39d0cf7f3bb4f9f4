// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a subscription can be upgraded.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record UpgradeType(@JsonValue String value) {
  /** none. */
  public static final UpgradeType NONE = new UpgradeType("none");

  /** upgrade_only. */
  public static final UpgradeType UPGRADE_ONLY = new UpgradeType("upgrade_only");

  /** upgrade_with_license_transfer. */
  public static final UpgradeType UPGRADE_WITH_LICENSE_TRANSFER =
      new UpgradeType("upgrade_with_license_transfer");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UpgradeType {}

  @Override
  public String toString() {
    return value;
  }
}
