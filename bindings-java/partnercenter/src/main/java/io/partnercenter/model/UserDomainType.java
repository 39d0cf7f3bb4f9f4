// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Whether the directory or a federated service signs the user in.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record UserDomainType(@JsonValue String value) {
  /** none. */
  public static final UserDomainType NONE = new UserDomainType("none");

  /** managed. */
  public static final UserDomainType MANAGED = new UserDomainType("managed");

  /** federated. */
  public static final UserDomainType FEDERATED = new UserDomainType("federated");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public UserDomainType {}

  @Override
  public String toString() {
    return value;
  }
}
