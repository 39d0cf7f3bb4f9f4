// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far an upload of devices is.
 *
 * <p>These values and whatever else a service may know.
 *
 * @param value as it is sent
 */
public record DeviceUploadStatusType(@JsonValue String value) {
  /** unknown. */
  public static final DeviceUploadStatusType UNKNOWN = new DeviceUploadStatusType("unknown");

  /** queued. */
  public static final DeviceUploadStatusType QUEUED = new DeviceUploadStatusType("queued");

  /** processing. */
  public static final DeviceUploadStatusType PROCESSING = new DeviceUploadStatusType("processing");

  /** finished. */
  public static final DeviceUploadStatusType FINISHED = new DeviceUploadStatusType("finished");

  /** finished_with_errors. */
  public static final DeviceUploadStatusType FINISHED_WITH_ERRORS =
      new DeviceUploadStatusType("finished_with_errors");

  /** Takes any value. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public DeviceUploadStatusType {}

  @Override
  public String toString() {
    return value;
  }
}
