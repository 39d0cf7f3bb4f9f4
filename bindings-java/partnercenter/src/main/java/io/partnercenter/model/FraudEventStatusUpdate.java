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
import java.util.List;
import java.util.Map;

/**
 * What the partner found about fraud events.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param eventIds {@code eventIds}
 * @param eventStatus Active, Resolved or Investigating. One of Active, Resolved, Investigating.
 *     Required in a request.
 * @param resolvedReason Fraud or Ignore. One of Fraud, Ignore. Required in a request.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/update-fraud-events-status">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FraudEventStatusUpdate(
    List<String> eventIds,
    EventStatus eventStatus,
    ResolvedReason resolvedReason,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public FraudEventStatusUpdate {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code eventStatus}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record EventStatus(@JsonValue String value) {
    /** Active. */
    public static final EventStatus ACTIVE = new EventStatus("Active");

    /** Resolved. */
    public static final EventStatus RESOLVED = new EventStatus("Resolved");

    /** Investigating. */
    public static final EventStatus INVESTIGATING = new EventStatus("Investigating");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EventStatus {}

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * Values of {@code resolvedReason}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record ResolvedReason(@JsonValue String value) {
    /** Fraud. */
    public static final ResolvedReason FRAUD = new ResolvedReason("Fraud");

    /** Ignore. */
    public static final ResolvedReason IGNORE = new ResolvedReason("Ignore");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ResolvedReason {}

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
    builder.eventIds = eventIds;
    builder.eventStatus = eventStatus;
    builder.resolvedReason = resolvedReason;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link FraudEventStatusUpdate}; what is not said stays absent. */
  public static final class Builder {
    private List<String> eventIds;
    private EventStatus eventStatus;
    private ResolvedReason resolvedReason;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code eventIds} */
    public Builder eventIds(List<String> eventIds) {
      this.eventIds = eventIds;
      return this;
    }

    /**
     * Active, Resolved or Investigating. One of Active, Resolved, Investigating. Required in a
     * request.
     */
    public Builder eventStatus(EventStatus eventStatus) {
      this.eventStatus = eventStatus;
      return this;
    }

    /** Fraud or Ignore. One of Fraud, Ignore. Required in a request. */
    public Builder resolvedReason(ResolvedReason resolvedReason) {
      this.resolvedReason = resolvedReason;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public FraudEventStatusUpdate build() {
      return new FraudEventStatusUpdate(eventIds, eventStatus, resolvedReason, unknownMembers);
    }
  }
}
