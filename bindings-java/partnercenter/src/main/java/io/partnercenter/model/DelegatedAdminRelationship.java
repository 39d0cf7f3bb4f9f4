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
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Granular delegated admin privileges: which roles, for how long.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param odataEtag Version, for a later update. Read only.
 * @param id Read only.
 * @param displayName At most 50 characters; unique among the relationships of the partner. Required
 *     in a request.
 * @param duration ISO 8601 duration of at most two years, P730D. Required in a request.
 * @param customer {@code customer}
 * @param accessDetails Required in a request.
 * @param status One of activating, active, approvalPending, approved, created, expired, expiring,
 *     terminated, terminating, terminationRequested, unknownFutureValue. Read only.
 * @param autoExtendDuration ISO 8601 duration by which it goes on at its end; PT0S is not at all.
 *     One of P0D, PT0S, P180D.
 * @param createdDateTime ISO 8601. Read only.
 * @param lastModifiedDateTime ISO 8601. Read only.
 * @param activatedDateTime When the customer approved it. ISO 8601. Read only.
 * @param endDateTime ISO 8601. Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/tenantrelationship-post-delegatedadminrelationships">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DelegatedAdminRelationship(
    @JsonProperty("@odata.etag") String odataEtag,
    String id,
    String displayName,
    String duration,
    DelegatedAdminRelationshipCustomerParticipant customer,
    DelegatedAdminAccessDetails accessDetails,
    Status status,
    AutoExtendDuration autoExtendDuration,
    String createdDateTime,
    String lastModifiedDateTime,
    String activatedDateTime,
    String endDateTime,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DelegatedAdminRelationship {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code status}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record Status(@JsonValue String value) {
    /** activating. */
    public static final Status ACTIVATING = new Status("activating");

    /** active. */
    public static final Status ACTIVE = new Status("active");

    /** approvalPending. */
    public static final Status APPROVAL_PENDING = new Status("approvalPending");

    /** approved. */
    public static final Status APPROVED = new Status("approved");

    /** created. */
    public static final Status CREATED = new Status("created");

    /** expired. */
    public static final Status EXPIRED = new Status("expired");

    /** expiring. */
    public static final Status EXPIRING = new Status("expiring");

    /** terminated. */
    public static final Status TERMINATED = new Status("terminated");

    /** terminating. */
    public static final Status TERMINATING = new Status("terminating");

    /** terminationRequested. */
    public static final Status TERMINATION_REQUESTED = new Status("terminationRequested");

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

  /**
   * Values of {@code autoExtendDuration}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record AutoExtendDuration(@JsonValue String value) {
    /** P0D. */
    public static final AutoExtendDuration P0_D = new AutoExtendDuration("P0D");

    /** PT0S. */
    public static final AutoExtendDuration PT0_S = new AutoExtendDuration("PT0S");

    /** P180D. */
    public static final AutoExtendDuration P180_D = new AutoExtendDuration("P180D");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AutoExtendDuration {}

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
    builder.odataEtag = odataEtag;
    builder.id = id;
    builder.displayName = displayName;
    builder.duration = duration;
    builder.customer = customer;
    builder.accessDetails = accessDetails;
    builder.status = status;
    builder.autoExtendDuration = autoExtendDuration;
    builder.createdDateTime = createdDateTime;
    builder.lastModifiedDateTime = lastModifiedDateTime;
    builder.activatedDateTime = activatedDateTime;
    builder.endDateTime = endDateTime;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link DelegatedAdminRelationship}; what is not said stays absent. */
  public static final class Builder {
    private String odataEtag;
    private String id;
    private String displayName;
    private String duration;
    private DelegatedAdminRelationshipCustomerParticipant customer;
    private DelegatedAdminAccessDetails accessDetails;
    private Status status;
    private AutoExtendDuration autoExtendDuration;
    private String createdDateTime;
    private String lastModifiedDateTime;
    private String activatedDateTime;
    private String endDateTime;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Version, for a later update. Read only. */
    public Builder odataEtag(String odataEtag) {
      this.odataEtag = odataEtag;
      return this;
    }

    /** Read only. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /**
     * At most 50 characters; unique among the relationships of the partner. Required in a request.
     */
    public Builder displayName(String displayName) {
      this.displayName = displayName;
      return this;
    }

    /** ISO 8601 duration of at most two years, P730D. Required in a request. */
    public Builder duration(String duration) {
      this.duration = duration;
      return this;
    }

    /** {@code customer} */
    public Builder customer(DelegatedAdminRelationshipCustomerParticipant customer) {
      this.customer = customer;
      return this;
    }

    /** Required in a request. */
    public Builder accessDetails(DelegatedAdminAccessDetails accessDetails) {
      this.accessDetails = accessDetails;
      return this;
    }

    /**
     * One of activating, active, approvalPending, approved, created, expired, expiring, terminated,
     * terminating, terminationRequested, unknownFutureValue. Read only.
     */
    public Builder status(Status status) {
      this.status = status;
      return this;
    }

    /**
     * ISO 8601 duration by which it goes on at its end; PT0S is not at all. One of P0D, PT0S,
     * P180D.
     */
    public Builder autoExtendDuration(AutoExtendDuration autoExtendDuration) {
      this.autoExtendDuration = autoExtendDuration;
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

    /** When the customer approved it. ISO 8601. Read only. */
    public Builder activatedDateTime(String activatedDateTime) {
      this.activatedDateTime = activatedDateTime;
      return this;
    }

    /** ISO 8601. Read only. */
    public Builder endDateTime(String endDateTime) {
      this.endDateTime = endDateTime;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public DelegatedAdminRelationship build() {
      return new DelegatedAdminRelationship(
          odataEtag,
          id,
          displayName,
          duration,
          customer,
          accessDetails,
          status,
          autoExtendDuration,
          createdDateTime,
          lastModifiedDateTime,
          activatedDateTime,
          endDateTime,
          unknownMembers);
    }
  }
}
