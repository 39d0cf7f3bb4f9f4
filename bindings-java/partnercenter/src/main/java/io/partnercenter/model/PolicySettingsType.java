// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a policy does.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record PolicySettingsType(@JsonValue String value) {
  /** none. */
  public static final PolicySettingsType NONE = new PolicySettingsType("none");

  /** remove_oem_preinstalls. */
  public static final PolicySettingsType REMOVE_OEM_PREINSTALLS =
      new PolicySettingsType("remove_oem_preinstalls");

  /** oobe_user_not_local_admin. */
  public static final PolicySettingsType OOBE_USER_NOT_LOCAL_ADMIN =
      new PolicySettingsType("oobe_user_not_local_admin");

  /** skip_express_settings. */
  public static final PolicySettingsType SKIP_EXPRESS_SETTINGS =
      new PolicySettingsType("skip_express_settings");

  /** skip_oem_registration. */
  public static final PolicySettingsType SKIP_OEM_REGISTRATION =
      new PolicySettingsType("skip_oem_registration");

  /** skip_eula. */
  public static final PolicySettingsType SKIP_EULA = new PolicySettingsType("skip_eula");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PolicySettingsType {}

  @Override
  public String toString() {
    return value;
  }
}
