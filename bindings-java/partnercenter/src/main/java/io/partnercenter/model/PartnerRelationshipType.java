// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How one partner stands to another.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record PartnerRelationshipType(@JsonValue String value) {
  /** is_indirect_reseller_of. */
  public static final PartnerRelationshipType IS_INDIRECT_RESELLER_OF =
      new PartnerRelationshipType("is_indirect_reseller_of");

  /** is_indirect_cloud_solution_provider_of. */
  public static final PartnerRelationshipType IS_INDIRECT_CLOUD_SOLUTION_PROVIDER_OF =
      new PartnerRelationshipType("is_indirect_cloud_solution_provider_of");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PartnerRelationshipType {}

  @Override
  public String toString() {
    return value;
  }
}
