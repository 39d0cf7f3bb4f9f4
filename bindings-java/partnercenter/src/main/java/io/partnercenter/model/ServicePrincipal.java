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
 * An application in a tenant.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param appId Required in a request.
 * @param displayName {@code displayName}
 * @param appOwnerOrganizationId Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServicePrincipal(
    String id,
    String appId,
    String displayName,
    String appOwnerOrganizationId,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ServicePrincipal {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.appId = appId;
    builder.displayName = displayName;
    builder.appOwnerOrganizationId = appOwnerOrganizationId;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ServicePrincipal}; what is not said stays absent. */
  public static final class Builder {
    private String id;
    private String appId;
    private String displayName;
    private String appOwnerOrganizationId;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Required in a request. */
    public Builder appId(String appId) {
      this.appId = appId;
      return this;
    }

    /** {@code displayName} */
    public Builder displayName(String displayName) {
      this.displayName = displayName;
      return this;
    }

    /** Read only. */
    public Builder appOwnerOrganizationId(String appOwnerOrganizationId) {
      this.appOwnerOrganizationId = appOwnerOrganizationId;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ServicePrincipal build() {
      return new ServicePrincipal(id, appId, displayName, appOwnerOrganizationId, unknownMembers);
    }
  }
}
