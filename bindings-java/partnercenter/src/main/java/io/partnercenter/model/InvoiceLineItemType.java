// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What lines of an invoice are about.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record InvoiceLineItemType(@JsonValue String value) {
  /** none. */
  public static final InvoiceLineItemType NONE = new InvoiceLineItemType("none");

  /** usage_line_items. */
  public static final InvoiceLineItemType USAGE_LINE_ITEMS =
      new InvoiceLineItemType("usage_line_items");

  /** billing_line_items. */
  public static final InvoiceLineItemType BILLING_LINE_ITEMS =
      new InvoiceLineItemType("billing_line_items");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public InvoiceLineItemType {}

  @Override
  public String toString() {
    return value;
  }
}
