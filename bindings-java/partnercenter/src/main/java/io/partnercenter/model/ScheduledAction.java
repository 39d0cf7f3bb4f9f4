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
 * What happens to a subscription at the end of its term, or on a date.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param scheduleType At the end of the term, or on a date. One of TermEnd, CustomDate.
 * @param actionType What happens. One of Cancel, RenewToNewTerm, RenewToExtendedServiceTerm,
 *     Transition.
 * @param effectiveDate ISO 8601.
 * @param instructions {@code instructions}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScheduledAction(
    ScheduleType scheduleType,
    ActionType actionType,
    String effectiveDate,
    ScheduledNextTermInstructions instructions,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ScheduledAction {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code scheduleType}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record ScheduleType(@JsonValue String value) {
    /** TermEnd. */
    public static final ScheduleType TERM_END = new ScheduleType("TermEnd");

    /** CustomDate. */
    public static final ScheduleType CUSTOM_DATE = new ScheduleType("CustomDate");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ScheduleType {}

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * Values of {@code actionType}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record ActionType(@JsonValue String value) {
    /** Cancel. */
    public static final ActionType CANCEL = new ActionType("Cancel");

    /** RenewToNewTerm. */
    public static final ActionType RENEW_TO_NEW_TERM = new ActionType("RenewToNewTerm");

    /** RenewToExtendedServiceTerm. */
    public static final ActionType RENEW_TO_EXTENDED_SERVICE_TERM =
        new ActionType("RenewToExtendedServiceTerm");

    /** Transition. */
    public static final ActionType TRANSITION = new ActionType("Transition");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActionType {}

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
    builder.scheduleType = scheduleType;
    builder.actionType = actionType;
    builder.effectiveDate = effectiveDate;
    builder.instructions = instructions;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ScheduledAction}; what is not said stays absent. */
  public static final class Builder {
    private ScheduleType scheduleType;
    private ActionType actionType;
    private String effectiveDate;
    private ScheduledNextTermInstructions instructions;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** At the end of the term, or on a date. One of TermEnd, CustomDate. */
    public Builder scheduleType(ScheduleType scheduleType) {
      this.scheduleType = scheduleType;
      return this;
    }

    /** What happens. One of Cancel, RenewToNewTerm, RenewToExtendedServiceTerm, Transition. */
    public Builder actionType(ActionType actionType) {
      this.actionType = actionType;
      return this;
    }

    /** ISO 8601. */
    public Builder effectiveDate(String effectiveDate) {
      this.effectiveDate = effectiveDate;
      return this;
    }

    /** {@code instructions} */
    public Builder instructions(ScheduledNextTermInstructions instructions) {
      this.instructions = instructions;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ScheduledAction build() {
      return new ScheduledAction(
          scheduleType, actionType, effectiveDate, instructions, unknownMembers);
    }
  }
}
