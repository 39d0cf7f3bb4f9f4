// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The state of an order.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record OrderStatus(@JsonValue String value) {
  /** unknown. */
  public static final OrderStatus UNKNOWN = new OrderStatus("unknown");

  /** completed. */
  public static final OrderStatus COMPLETED = new OrderStatus("completed");

  /** pending. */
  public static final OrderStatus PENDING = new OrderStatus("pending");

  /** cancelled. */
  public static final OrderStatus CANCELLED = new OrderStatus("cancelled");

  /** suspended. */
  public static final OrderStatus SUSPENDED = new OrderStatus("suspended");

  /** pending review. */
  public static final OrderStatus PENDING_REVIEW = new OrderStatus("pending review");

  /** pending po upload. */
  public static final OrderStatus PENDING_PO_UPLOAD = new OrderStatus("pending po upload");

  /** po upload complete. */
  public static final OrderStatus PO_UPLOAD_COMPLETE = new OrderStatus("po upload complete");

  /** po review rejected. */
  public static final OrderStatus PO_REVIEW_REJECTED = new OrderStatus("po review rejected");

  /** partial success. */
  public static final OrderStatus PARTIAL_SUCCESS = new OrderStatus("partial success");

  /** error. */
  public static final OrderStatus ERROR = new OrderStatus("error");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrderStatus {}

  @Override
  public String toString() {
    return value;
  }
}
