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
 * Where something is, and how it is asked for.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param uri Relative to the service's base. Read only.
 * @param method HTTP method. Read only.
 * @param headers To be sent with the request. Read only.
 * @param body Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/utility-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Link(
    String uri,
    String method,
    List<KeyValuePair> headers,
    String body,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Link {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.uri = uri;
    builder.method = method;
    builder.headers = headers;
    builder.body = body;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Link}; what is not said stays absent. */
  public static final class Builder {
    private String uri;
    private String method;
    private List<KeyValuePair> headers;
    private String body;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Relative to the service's base. Read only. */
    public Builder uri(String uri) {
      this.uri = uri;
      return this;
    }

    /** HTTP method. Read only. */
    public Builder method(String method) {
      this.method = method;
      return this;
    }

    /** To be sent with the request. Read only. */
    public Builder headers(List<KeyValuePair> headers) {
      this.headers = headers;
      return this;
    }

    /** Read only. */
    public Builder body(String body) {
      this.body = body;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Link build() {
      return new Link(uri, method, headers, body, unknownMembers);
    }
  }
}
