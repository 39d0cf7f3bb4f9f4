// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a partner asks of a relationship: to be approved, or to end.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param action One of lockForApproval, approve, terminate, unknownFutureValue. Required in a
 *     request.
 * @param status One of created, pending, succeeded, failed, unknownFutureValue. Read only.
 * @param createdDateTime ISO 8601. Read only.
 * @param lastModifiedDateTime ISO 8601. Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-requests">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DelegatedAdminRelationshipRequest(
    String id,
    Action action,
    Status status,
    String createdDateTime,
    String lastModifiedDateTime,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DelegatedAdminRelationshipRequest {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code action}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record Action(@JsonValue String value) {
    /** lockForApproval. */
    public static final Action LOCK_FOR_APPROVAL = new Action("lockForApproval");

    /** approve. */
    public static final Action APPROVE = new Action("approve");

    /** terminate. */
    public static final Action TERMINATE = new Action("terminate");

    /** unknownFutureValue. */
    public static final Action UNKNOWN_FUTURE_VALUE = new Action("unknownFutureValue");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Action {}

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
    /** created. */
    public static final Status CREATED = new Status("created");

    /** pending. */
    public static final Status PENDING = new Status("pending");

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

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.action = action;
    builder.status = status;
    builder.createdDateTime = createdDateTime;
    builder.lastModifiedDateTime = lastModifiedDateTime;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link DelegatedAdminRelationshipRequest}; what is not said stays absent. */
  public static final class Builder {
    private String id;
    private Action action;
    private Status status;
    private String createdDateTime;
    private String lastModifiedDateTime;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** One of lockForApproval, approve, terminate, unknownFutureValue. Required in a request. */
    public Builder action(Action action) {
      this.action = action;
      return this;
    }

    /** One of created, pending, succeeded, failed, unknownFutureValue. Read only. */
    public Builder status(Status status) {
      this.status = status;
      return this;
    }

    /** ISO 8601. Read only. */
    public Builder createdDateTime(String createdDateTime) {
      this.createdDateTime = createdDateTime;
      return this;
    }

    /** ISO 8601. Read only. */
    public Builder lastModifiedDateTime(String lastModifiedDateTime) {
      this.lastModifiedDateTime = lastModifiedDateTime;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public DelegatedAdminRelationshipRequest build() {
      return new DelegatedAdminRelationshipRequest(
          id, action, status, createdDateTime, lastModifiedDateTime, unknownMembers);
    }
  }
}
