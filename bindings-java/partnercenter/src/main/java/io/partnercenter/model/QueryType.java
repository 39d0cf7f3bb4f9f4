// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which kind of query it is.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record QueryType(@JsonValue String value) {
  /** Simple. */
  public static final QueryType SIMPLE = new QueryType("Simple");

  /** Indexed. */
  public static final QueryType INDEXED = new QueryType("Indexed");

  /** Count. */
  public static final QueryType COUNT = new QueryType("Count");

  /** Seek. */
  public static final QueryType SEEK = new QueryType("Seek");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public QueryType {}

  @Override
  public String toString() {
    return value;
  }
}
