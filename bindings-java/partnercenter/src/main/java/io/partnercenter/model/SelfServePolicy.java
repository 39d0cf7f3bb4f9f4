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
 * Whether a customer may do something itself, such as buying.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes Read only.
 * @param id Read only.
 * @param selfServeEntity {@code selfServeEntity}
 * @param grantor {@code grantor}
 * @param permissions {@code permissions}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/self-serve-policy-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SelfServePolicy(
    ResourceAttributes attributes,
    String id,
    SelfServeEntity selfServeEntity,
    Grantor grantor,
    List<Permission> permissions,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SelfServePolicy {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.attributes = attributes;
    builder.id = id;
    builder.selfServeEntity = selfServeEntity;
    builder.grantor = grantor;
    builder.permissions = permissions;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link SelfServePolicy}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String id;
    private SelfServeEntity selfServeEntity;
    private Grantor grantor;
    private List<Permission> permissions;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** Read only. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** {@code selfServeEntity} */
    public Builder selfServeEntity(SelfServeEntity selfServeEntity) {
      this.selfServeEntity = selfServeEntity;
      return this;
    }

    /** {@code grantor} */
    public Builder grantor(Grantor grantor) {
      this.grantor = grantor;
      return this;
    }

    /** {@code permissions} */
    public Builder permissions(List<Permission> permissions) {
      this.permissions = permissions;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public SelfServePolicy build() {
      return new SelfServePolicy(
          attributes, id, selfServeEntity, grantor, permissions, unknownMembers);
    }
  }
}
