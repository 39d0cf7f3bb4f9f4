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
 * Who supports the customer of a subscription.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param supportTenantId Tenant id of the partner who supports.
 * @param supportMpnId MPN id of the partner who supports.
 * @param name {@code name}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/subscription-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupportContact(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String supportTenantId,
    String supportMpnId,
    String name,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SupportContact {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.links = links;
    builder.attributes = attributes;
    builder.supportTenantId = supportTenantId;
    builder.supportMpnId = supportMpnId;
    builder.name = name;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link SupportContact}; what is not said stays absent. */
  public static final class Builder {
    private StandardResourceLinks links;
    private ResourceAttributes attributes;
    private String supportTenantId;
    private String supportMpnId;
    private String name;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder links(StandardResourceLinks links) {
      this.links = links;
      return this;
    }

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** Tenant id of the partner who supports. */
    public Builder supportTenantId(String supportTenantId) {
      this.supportTenantId = supportTenantId;
      return this;
    }

    /** MPN id of the partner who supports. */
    public Builder supportMpnId(String supportMpnId) {
      this.supportMpnId = supportMpnId;
      return this;
    }

    /** {@code name} */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public SupportContact build() {
      return new SupportContact(
          links, attributes, supportTenantId, supportMpnId, name, unknownMembers);
    }
  }
}
