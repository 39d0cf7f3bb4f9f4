// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * By what audit records can be searched.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record AuditRecordSearchField(@JsonValue String value) {
  /** company_name. */
  public static final AuditRecordSearchField COMPANY_NAME =
      new AuditRecordSearchField("company_name");

  /** customer_id. */
  public static final AuditRecordSearchField CUSTOMER_ID =
      new AuditRecordSearchField("customer_id");

  /** resource_type. */
  public static final AuditRecordSearchField RESOURCE_TYPE =
      new AuditRecordSearchField("resource_type");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AuditRecordSearchField {}

  @Override
  public String toString() {
    return value;
  }
}
