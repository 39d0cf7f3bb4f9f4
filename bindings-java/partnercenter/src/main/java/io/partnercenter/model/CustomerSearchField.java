// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * By what customers can be searched.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record CustomerSearchField(@JsonValue String value) {
  /** company_name. */
  public static final CustomerSearchField COMPANY_NAME = new CustomerSearchField("company_name");

  /** domain. */
  public static final CustomerSearchField DOMAIN = new CustomerSearchField("domain");

  /** indirect_reseller. */
  public static final CustomerSearchField INDIRECT_RESELLER =
      new CustomerSearchField("indirect_reseller");

  /** indirect_cloud_solution_provider. */
  public static final CustomerSearchField INDIRECT_CLOUD_SOLUTION_PROVIDER =
      new CustomerSearchField("indirect_cloud_solution_provider");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CustomerSearchField {}

  @Override
  public String toString() {
    return value;
  }
}
