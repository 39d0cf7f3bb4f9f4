// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which partner invites.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param organizationID {@code organizationID}
 * @param organizationName {@code organizationName}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/referral-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitedBy(
    String organizationID,
    String organizationName,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InvitedBy {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.organizationID = organizationID;
    builder.organizationName = organizationName;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link InvitedBy}; what is not said stays absent. */
  public static final class Builder {
    private String organizationID;
    private String organizationName;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code organizationID} */
    public Builder organizationID(String organizationID) {
      this.organizationID = organizationID;
      return this;
    }

    /** {@code organizationName} */
    public Builder organizationName(String organizationName) {
      this.organizationName = organizationName;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public InvitedBy build() {
      return new InvitedBy(organizationID, organizationName, unknownMembers);
    }
  }
}
