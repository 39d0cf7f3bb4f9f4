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
 * The group of the partner.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param accessContainerId Id of the security group. Required in a request.
 * @param accessContainerType One of securityGroup, unknownFutureValue. Required in a request.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DelegatedAdminAccessContainer(
    String accessContainerId,
    AccessContainerType accessContainerType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DelegatedAdminAccessContainer {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code accessContainerType}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record AccessContainerType(@JsonValue String value) {
    /** securityGroup. */
    public static final AccessContainerType SECURITY_GROUP =
        new AccessContainerType("securityGroup");

    /** unknownFutureValue. */
    public static final AccessContainerType UNKNOWN_FUTURE_VALUE =
        new AccessContainerType("unknownFutureValue");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessContainerType {}

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
    builder.accessContainerId = accessContainerId;
    builder.accessContainerType = accessContainerType;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link DelegatedAdminAccessContainer}; what is not said stays absent. */
  public static final class Builder {
    private String accessContainerId;
    private AccessContainerType accessContainerType;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Id of the security group. Required in a request. */
    public Builder accessContainerId(String accessContainerId) {
      this.accessContainerId = accessContainerId;
      return this;
    }

    /** One of securityGroup, unknownFutureValue. Required in a request. */
    public Builder accessContainerType(AccessContainerType accessContainerType) {
      this.accessContainerType = accessContainerType;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public DelegatedAdminAccessContainer build() {
      return new DelegatedAdminAccessContainer(
          accessContainerId, accessContainerType, unknownMembers);
    }
  }
}
