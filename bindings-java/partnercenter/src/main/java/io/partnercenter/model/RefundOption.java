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
 * What is given back up to which time.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param type {@code type}
 * @param expiresAt Until when. ISO 8601. JSON's null, which can be sent as an unknown member, is
 *     not absence.
 * @param expiresAfter ISO 8601 duration after the purchase.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/subscription-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefundOption(
    String type,
    String expiresAt,
    String expiresAfter,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public RefundOption {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.type = type;
    builder.expiresAt = expiresAt;
    builder.expiresAfter = expiresAfter;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link RefundOption}; what is not said stays absent. */
  public static final class Builder {
    private String type;
    private String expiresAt;
    private String expiresAfter;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code type} */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /**
     * Until when. ISO 8601. JSON's null, which can be sent as an unknown member, is not absence.
     */
    public Builder expiresAt(String expiresAt) {
      this.expiresAt = expiresAt;
      return this;
    }

    /** ISO 8601 duration after the purchase. */
    public Builder expiresAfter(String expiresAfter) {
      this.expiresAfter = expiresAfter;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public RefundOption build() {
      return new RefundOption(type, expiresAt, expiresAfter, unknownMembers);
    }
  }
}
