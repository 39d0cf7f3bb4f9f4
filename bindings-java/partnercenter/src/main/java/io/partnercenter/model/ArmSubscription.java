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
 * An Azure subscription.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id /subscriptions/ and the id. Read only.
 * @param subscriptionId Read only.
 * @param tenantId Read only.
 * @param displayName Read only.
 * @param state One of Enabled, Warned, PastDue, Disabled, Deleted. Read only.
 * @param authorizationSource Read only.
 * @param subscriptionPolicies Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/rest/api/resources/resources/subscriptions/list">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArmSubscription(
    String id,
    String subscriptionId,
    String tenantId,
    String displayName,
    State state,
    String authorizationSource,
    JsonNode subscriptionPolicies,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ArmSubscription {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code state}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record State(@JsonValue String value) {
    /** Enabled. */
    public static final State ENABLED = new State("Enabled");

    /** Warned. */
    public static final State WARNED = new State("Warned");

    /** PastDue. */
    public static final State PAST_DUE = new State("PastDue");

    /** Disabled. */
    public static final State DISABLED = new State("Disabled");

    /** Deleted. */
    public static final State DELETED = new State("Deleted");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public State {}

    @Override
    public String toString() {
      return value;
    }
  }
}
