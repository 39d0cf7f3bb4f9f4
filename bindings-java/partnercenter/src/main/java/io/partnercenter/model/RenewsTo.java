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
 * For how long a subscription renews.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param termDuration ISO 8601 duration, such as P1Y, P1M or P3Y.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/cart-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RenewsTo(
    String termDuration, @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public RenewsTo {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.termDuration = termDuration;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link RenewsTo}; what is not said stays absent. */
  public static final class Builder {
    private String termDuration;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** ISO 8601 duration, such as P1Y, P1M or P3Y. */
    public Builder termDuration(String termDuration) {
      this.termDuration = termDuration;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public RenewsTo build() {
      return new RenewsTo(termDuration, unknownMembers);
    }
  }
}
