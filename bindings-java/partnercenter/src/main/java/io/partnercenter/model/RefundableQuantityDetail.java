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
 * How many licences can be given back up to a time.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param quantity {@code quantity}
 * @param allowedUntilDateTime Until when. ISO 8601.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefundableQuantityDetail(
    Long quantity,
    String allowedUntilDateTime,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public RefundableQuantityDetail {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.quantity = quantity;
    builder.allowedUntilDateTime = allowedUntilDateTime;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link RefundableQuantityDetail}; what is not said stays absent. */
  public static final class Builder {
    private Long quantity;
    private String allowedUntilDateTime;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code quantity} */
    public Builder quantity(Long quantity) {
      this.quantity = quantity;
      return this;
    }

    /** Until when. ISO 8601. */
    public Builder allowedUntilDateTime(String allowedUntilDateTime) {
      this.allowedUntilDateTime = allowedUntilDateTime;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public RefundableQuantityDetail build() {
      return new RefundableQuantityDetail(quantity, allowedUntilDateTime, unknownMembers);
    }
  }
}
