// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What a message about a service is.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record MessageType(@JsonValue String value) {
  /** none. */
  public static final MessageType NONE = new MessageType("none");

  /** incident. */
  public static final MessageType INCIDENT = new MessageType("incident");

  /** message_center. */
  public static final MessageType MESSAGE_CENTER = new MessageType("message_center");

  /** all. */
  public static final MessageType ALL = new MessageType("all");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public MessageType {}

  @Override
  public String toString() {
    return value;
  }
}
