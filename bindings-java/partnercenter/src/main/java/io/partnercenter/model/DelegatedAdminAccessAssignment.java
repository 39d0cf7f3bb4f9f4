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
 * Which roles a group of the partner has in a GDAP relationship.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param odataEtag Version, for a later update. Read only.
 * @param id Read only.
 * @param status One of pending, active, deleting, deleted, error, unknownFutureValue. Read only.
 * @param accessContainer {@code accessContainer}
 * @param accessDetails Required in a request.
 * @param createdDateTime ISO 8601. Read only.
 * @param lastModifiedDateTime ISO 8601. Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/delegatedadminrelationship-post-accessassignments">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DelegatedAdminAccessAssignment(
    @JsonProperty("@odata.etag") String odataEtag,
    String id,
    Status status,
    DelegatedAdminAccessContainer accessContainer,
    DelegatedAdminAccessDetails accessDetails,
    String createdDateTime,
    String lastModifiedDateTime,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DelegatedAdminAccessAssignment {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code status}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record Status(@JsonValue String value) {
    /** pending. */
    public static final Status PENDING = new Status("pending");

    /** active. */
    public static final Status ACTIVE = new Status("active");

    /** deleting. */
    public static final Status DELETING = new Status("deleting");

    /** deleted. */
    public static final Status DELETED = new Status("deleted");

    /** error. */
    public static final Status ERROR = new Status("error");

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
    builder.odataEtag = odataEtag;
    builder.id = id;
    builder.status = status;
    builder.accessContainer = accessContainer;
    builder.accessDetails = accessDetails;
    builder.createdDateTime = createdDateTime;
    builder.lastModifiedDateTime = lastModifiedDateTime;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link DelegatedAdminAccessAssignment}; what is not said stays absent. */
  public static final class Builder {
    private String odataEtag;
    private String id;
    private Status status;
    private DelegatedAdminAccessContainer accessContainer;
    private DelegatedAdminAccessDetails accessDetails;
    private String createdDateTime;
    private String lastModifiedDateTime;
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

    /** One of pending, active, deleting, deleted, error, unknownFutureValue. Read only. */
    public Builder status(Status status) {
      this.status = status;
      return this;
    }

    /** {@code accessContainer} */
    public Builder accessContainer(DelegatedAdminAccessContainer accessContainer) {
      this.accessContainer = accessContainer;
      return this;
    }

    /** Required in a request. */
    public Builder accessDetails(DelegatedAdminAccessDetails accessDetails) {
      this.accessDetails = accessDetails;
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
    public DelegatedAdminAccessAssignment build() {
      return new DelegatedAdminAccessAssignment(
          odataEtag,
          id,
          status,
          accessContainer,
          accessDetails,
          createdDateTime,
          lastModifiedDateTime,
          unknownMembers);
    }
  }
}
