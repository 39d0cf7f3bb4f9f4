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
 * One change of a resource (RFC 6902).
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param op What is done. One of replace, add. Required in a request.
 * @param path JSON pointer of the member (RFC 6901). Required in a request.
 * @param value The new value.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/patch-a-referral">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JsonPatchOperation(
    Op op,
    String path,
    JsonNode value,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public JsonPatchOperation {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code op}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record Op(@JsonValue String value) {
    /** replace. */
    public static final Op REPLACE = new Op("replace");

    /** add. */
    public static final Op ADD = new Op("add");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Op {}

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
    builder.op = op;
    builder.path = path;
    builder.value = value;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link JsonPatchOperation}; what is not said stays absent. */
  public static final class Builder {
    private Op op;
    private String path;
    private JsonNode value;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** What is done. One of replace, add. Required in a request. */
    public Builder op(Op op) {
      this.op = op;
      return this;
    }

    /** JSON pointer of the member (RFC 6901). Required in a request. */
    public Builder path(String path) {
      this.path = path;
      return this;
    }

    /** The new value. */
    public Builder value(JsonNode value) {
      this.value = value;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public JsonPatchOperation build() {
      return new JsonPatchOperation(op, path, value, unknownMembers);
    }
  }
}
