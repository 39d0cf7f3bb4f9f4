// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Why a trial was not converted.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record ConversionErrorCode(@JsonValue String value) {
  /** Other. */
  public static final ConversionErrorCode OTHER = new ConversionErrorCode("Other");

  /** ConversionsNotFound. */
  public static final ConversionErrorCode CONVERSIONS_NOT_FOUND =
      new ConversionErrorCode("ConversionsNotFound");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ConversionErrorCode {}

  @Override
  public String toString() {
    return value;
  }
}
