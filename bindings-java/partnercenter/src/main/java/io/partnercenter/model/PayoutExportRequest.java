// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * An export of payouts, and how far it is.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param requestId {@code requestId}
 * @param requestDateTime ISO 8601.
 * @param requestPath {@code requestPath}
 * @param requestQueryString {@code requestQueryString}
 * @param blobLocation {@code blobLocation}
 * @param status One of Queued, Processing, Failed, Completed.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/create-payments-export-request">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PayoutExportRequest(
    String requestId,
    String requestDateTime,
    String requestPath,
    String requestQueryString,
    String blobLocation,
    Status status,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public PayoutExportRequest {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code status}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record Status(@JsonValue String value) {
    /** Queued. */
    public static final Status QUEUED = new Status("Queued");

    /** Processing. */
    public static final Status PROCESSING = new Status("Processing");

    /** Failed. */
    public static final Status FAILED = new Status("Failed");

    /** Completed. */
    public static final Status COMPLETED = new Status("Completed");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Status {}

    @Override
    public String toString() {
      return value;
    }
  }
}
