// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many licences of a subscription can still be given back.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param totalQuantity {@code totalQuantity}
 * @param details {@code details}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefundableQuantity(
    Long totalQuantity,
    List<RefundableQuantityDetail> details,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public RefundableQuantity {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.totalQuantity = totalQuantity;
    builder.details = details;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link RefundableQuantity}; what is not said stays absent. */
  public static final class Builder {
    private Long totalQuantity;
    private List<RefundableQuantityDetail> details;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code totalQuantity} */
    public Builder totalQuantity(Long totalQuantity) {
      this.totalQuantity = totalQuantity;
      return this;
    }

    /** {@code details} */
    public Builder details(List<RefundableQuantityDetail> details) {
      this.details = details;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public RefundableQuantity build() {
      return new RefundableQuantity(totalQuantity, details, unknownMembers);
    }
  }
}
