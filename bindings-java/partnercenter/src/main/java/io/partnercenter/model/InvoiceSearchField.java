// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * By what invoices can be searched.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record InvoiceSearchField(@JsonValue String value) {
  /** invoice_date. */
  public static final InvoiceSearchField INVOICE_DATE = new InvoiceSearchField("invoice_date");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InvoiceSearchField {}

  @Override
  public String toString() {
    return value;
  }
}
