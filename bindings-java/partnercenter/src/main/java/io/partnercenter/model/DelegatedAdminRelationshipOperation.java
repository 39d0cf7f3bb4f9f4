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
 * Work on a relationship that goes on.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param operationType What was done. One of delegatedAdminAccessAssignmentUpdate,
 *     unknownFutureValue. Read only.
 * @param status One of notStarted, running, succeeded, failed, unknownFutureValue. Read only.
 * @param data Read only.
 * @param createdDateTime ISO 8601. Read only.
 * @param lastModifiedDateTime ISO 8601. Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/delegatedadminrelationshipoperation-get">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DelegatedAdminRelationshipOperation(
    String id,
    OperationType operationType,
    Status status,
    String data,
    String createdDateTime,
    String lastModifiedDateTime,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DelegatedAdminRelationshipOperation {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code operationType}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record OperationType(@JsonValue String value) {
    /** delegatedAdminAccessAssignmentUpdate. */
    public static final OperationType DELEGATED_ADMIN_ACCESS_ASSIGNMENT_UPDATE =
        new OperationType("delegatedAdminAccessAssignmentUpdate");

    /** unknownFutureValue. */
    public static final OperationType UNKNOWN_FUTURE_VALUE =
        new OperationType("unknownFutureValue");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OperationType {}

    @Override
    public String toString() {
      return value;
    }
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
