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
 * Scopes of one API.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param enterpriseApplicationId The API: 00000003-0000-0000-c000-000000000000 is Microsoft Graph.
 *     Required in a request.
 * @param scope Delegated scopes, separated by commas. Required in a request.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/create-application-consent">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApplicationGrant(
    String enterpriseApplicationId,
    String scope,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ApplicationGrant {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.enterpriseApplicationId = enterpriseApplicationId;
    builder.scope = scope;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ApplicationGrant}; what is not said stays absent. */
  public static final class Builder {
    private String enterpriseApplicationId;
    private String scope;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** The API: 00000003-0000-0000-c000-000000000000 is Microsoft Graph. Required in a request. */
    public Builder enterpriseApplicationId(String enterpriseApplicationId) {
      this.enterpriseApplicationId = enterpriseApplicationId;
      return this;
    }

    /** Delegated scopes, separated by commas. Required in a request. */
    public Builder scope(String scope) {
      this.scope = scope;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ApplicationGrant build() {
      return new ApplicationGrant(enterpriseApplicationId, scope, unknownMembers);
    }
  }
}
