// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a customer is qualified for.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record CustomerQualification(@JsonValue String value) {
  /** none. */
  public static final CustomerQualification NONE = new CustomerQualification("none");

  /** education. */
  public static final CustomerQualification EDUCATION = new CustomerQualification("education");

  /** nonprofit. */
  public static final CustomerQualification NONPROFIT = new CustomerQualification("nonprofit");

  /** government_community_cloud. */
  public static final CustomerQualification GOVERNMENT_COMMUNITY_CLOUD =
      new CustomerQualification("government_community_cloud");

  /** state_owned_entity. */
  public static final CustomerQualification STATE_OWNED_ENTITY =
      new CustomerQualification("state_owned_entity");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CustomerQualification {}

  @Override
  public String toString() {
    return value;
  }
}
