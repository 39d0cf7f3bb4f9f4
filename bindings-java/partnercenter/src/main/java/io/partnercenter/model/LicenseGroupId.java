// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who manages licences: `group1` is Entra ID, `group2` is Minecraft's.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record LicenseGroupId(@JsonValue String value) {
  /** none. */
  public static final LicenseGroupId NONE = new LicenseGroupId("none");

  /** group1. */
  public static final LicenseGroupId GROUP1 = new LicenseGroupId("group1");

  /** group2. */
  public static final LicenseGroupId GROUP2 = new LicenseGroupId("group2");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LicenseGroupId {}

  @Override
  public String toString() {
    return value;
  }
}
