// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How a condition compares, or joins others.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record FieldFilterOperation(@JsonValue String value) {
  /** equals. */
  public static final FieldFilterOperation EQUALS = new FieldFilterOperation("equals");

  /** not_equals. */
  public static final FieldFilterOperation NOT_EQUALS = new FieldFilterOperation("not_equals");

  /** greater_than. */
  public static final FieldFilterOperation GREATER_THAN = new FieldFilterOperation("greater_than");

  /** greater_than_or_equals. */
  public static final FieldFilterOperation GREATER_THAN_OR_EQUALS =
      new FieldFilterOperation("greater_than_or_equals");

  /** less_than. */
  public static final FieldFilterOperation LESS_THAN = new FieldFilterOperation("less_than");

  /** less_than_or_equals. */
  public static final FieldFilterOperation LESS_THAN_OR_EQUALS =
      new FieldFilterOperation("less_than_or_equals");

  /** substring. */
  public static final FieldFilterOperation SUBSTRING = new FieldFilterOperation("substring");

  /** and. */
  public static final FieldFilterOperation AND = new FieldFilterOperation("and");

  /** or. */
  public static final FieldFilterOperation OR = new FieldFilterOperation("or");

  /** starts_with. */
  public static final FieldFilterOperation STARTS_WITH = new FieldFilterOperation("starts_with");

  /** not_starts_with. */
  public static final FieldFilterOperation NOT_STARTS_WITH =
      new FieldFilterOperation("not_starts_with");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FieldFilterOperation {}

  @Override
  public String toString() {
    return value;
  }
}
