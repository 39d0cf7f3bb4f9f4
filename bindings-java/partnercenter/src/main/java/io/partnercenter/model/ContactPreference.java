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
 * How a contact of a referral wants to be told.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param locale Such as en-US.
 * @param disableNotifications {@code disableNotifications}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/referral-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactPreference(
    String locale,
    Boolean disableNotifications,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ContactPreference {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.locale = locale;
    builder.disableNotifications = disableNotifications;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ContactPreference}; what is not said stays absent. */
  public static final class Builder {
    private String locale;
    private Boolean disableNotifications;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Such as en-US. */
    public Builder locale(String locale) {
      this.locale = locale;
      return this;
    }

    /** {@code disableNotifications} */
    public Builder disableNotifications(Boolean disableNotifications) {
      this.disableNotifications = disableNotifications;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ContactPreference build() {
      return new ContactPreference(locale, disableNotifications, unknownMembers);
    }
  }
}
