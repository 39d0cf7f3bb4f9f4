// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an invoice is.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record DocumentType(@JsonValue String value) {
  /** none. */
  public static final DocumentType NONE = new DocumentType("none");

  /** invoice. */
  public static final DocumentType INVOICE = new DocumentType("invoice");

  /** void_note. */
  public static final DocumentType VOID_NOTE = new DocumentType("void_note");

  /** adjustment_note. */
  public static final DocumentType ADJUSTMENT_NOTE = new DocumentType("adjustment_note");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DocumentType {}

  @Override
  public String toString() {
    return value;
  }
}
