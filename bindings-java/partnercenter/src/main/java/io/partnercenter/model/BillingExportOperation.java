// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * How far an export is.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param odataType Name of the object's type. Read only.
 * @param id Read only.
 * @param status One of notStarted, running, completed, succeeded, failed, unknownFutureValue. Read
 *     only.
 * @param createdDateTime ISO 8601. Read only.
 * @param lastActionDateTime When its state changed last. ISO 8601. Read only.
 * @param resourceLocation Where it is. Read only.
 * @param error Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/partners-billing-operation-get">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillingExportOperation(
    @JsonProperty("@odata.type") String odataType,
    String id,
    Status status,
    String createdDateTime,
    String lastActionDateTime,
    BillingExportManifest resourceLocation,
    JsonNode error,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BillingExportOperation {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code status}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record Status(@JsonValue String value) {
    /** notStarted. */
    public static final Status NOT_STARTED = new Status("notStarted");

    /** running. */
    public static final Status RUNNING = new Status("running");

    /** completed. */
    public static final Status COMPLETED = new Status("completed");

    /** succeeded. */
    public static final Status SUCCEEDED = new Status("succeeded");

    /** failed. */
    public static final Status FAILED = new Status("failed");

    /** unknownFutureValue. */
    public static final Status UNKNOWN_FUTURE_VALUE = new Status("unknownFutureValue");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Status {}

    @Override
    public String toString() {
      return value;
    }
  }
}
