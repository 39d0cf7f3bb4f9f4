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
 * Why an item of a cart cannot be ordered.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param errorCode {@code errorCode}
 * @param errorDescription {@code errorDescription}
 * @param additionalInformation Sources do not agree on its shape.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/cart-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CartError(
    CartErrorCode errorCode,
    String errorDescription,
    JsonNode additionalInformation,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CartError {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.errorCode = errorCode;
    builder.errorDescription = errorDescription;
    builder.additionalInformation = additionalInformation;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link CartError}; what is not said stays absent. */
  public static final class Builder {
    private CartErrorCode errorCode;
    private String errorDescription;
    private JsonNode additionalInformation;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code errorCode} */
    public Builder errorCode(CartErrorCode errorCode) {
      this.errorCode = errorCode;
      return this;
    }

    /** {@code errorDescription} */
    public Builder errorDescription(String errorDescription) {
      this.errorDescription = errorDescription;
      return this;
    }

    /** Sources do not agree on its shape. */
    public Builder additionalInformation(JsonNode additionalInformation) {
      this.additionalInformation = additionalInformation;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public CartError build() {
      return new CartError(errorCode, errorDescription, additionalInformation, unknownMembers);
    }
  }
}
