// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a customer stands to the partner.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record CustomerPartnerRelationship(@JsonValue String value) {
  /** unknown. */
  public static final CustomerPartnerRelationship UNKNOWN =
      new CustomerPartnerRelationship("unknown");

  /** reseller. */
  public static final CustomerPartnerRelationship RESELLER =
      new CustomerPartnerRelationship("reseller");

  /** advisor. */
  public static final CustomerPartnerRelationship ADVISOR =
      new CustomerPartnerRelationship("advisor");

  /** syndication. */
  public static final CustomerPartnerRelationship SYNDICATION =
      new CustomerPartnerRelationship("syndication");

  /** microsoft_support. */
  public static final CustomerPartnerRelationship MICROSOFT_SUPPORT =
      new CustomerPartnerRelationship("microsoft_support");

  /** none. */
  public static final CustomerPartnerRelationship NONE = new CustomerPartnerRelationship("none");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CustomerPartnerRelationship {}

  @Override
  public String toString() {
    return value;
  }
}
