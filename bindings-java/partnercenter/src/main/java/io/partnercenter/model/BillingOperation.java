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
 * How far a billing export of the beta is.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param createdDateTime ISO 8601.
 * @param lastActionDateTime When its state changed last. ISO 8601.
 * @param resourceLocation Where it is.
 * @param status One of notstarted, running, succeeded, failed.
 * @param error {@code error}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillingOperation(
    String createdDateTime,
    String lastActionDateTime,
    String resourceLocation,
    Status status,
    JsonNode error,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BillingOperation {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code status}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record Status(@JsonValue String value) {
    /** notstarted. */
    public static final Status NOTSTARTED = new Status("notstarted");

    /** running. */
    public static final Status RUNNING = new Status("running");

    /** succeeded. */
    public static final Status SUCCEEDED = new Status("succeeded");

    /** failed. */
    public static final Status FAILED = new Status("failed");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Status {}

    @Override
    public String toString() {
      return value;
    }
  }
}
