// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * By what relationships can be searched.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record PartnerRelationshipSearchField(@JsonValue String value) {
  /** name. */
  public static final PartnerRelationshipSearchField NAME =
      new PartnerRelationshipSearchField("name");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PartnerRelationshipSearchField {}

  @Override
  public String toString() {
    return value;
  }
}
