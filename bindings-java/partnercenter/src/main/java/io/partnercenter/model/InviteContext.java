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
 * Who is invited to share a referral, and why.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param notes {@code notes}
 * @param invitedBy {@code invitedBy}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/referral-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InviteContext(
    String notes,
    InvitedBy invitedBy,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public InviteContext {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.notes = notes;
    builder.invitedBy = invitedBy;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link InviteContext}; what is not said stays absent. */
  public static final class Builder {
    private String notes;
    private InvitedBy invitedBy;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code notes} */
    public Builder notes(String notes) {
      this.notes = notes;
      return this;
    }

    /** {@code invitedBy} */
    public Builder invitedBy(InvitedBy invitedBy) {
      this.invitedBy = invitedBy;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public InviteContext build() {
      return new InviteContext(notes, invitedBy, unknownMembers);
    }
  }
}
