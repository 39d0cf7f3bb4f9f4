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
 * The customer of a referral.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param name {@code name}
 * @param address {@code address}
 * @param size {@code size}
 * @param team {@code team}
 * @param ids {@code ids}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/referral-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerProfile(
    String name,
    Address address,
    String size,
    List<Member> team,
    List<CustomerProfileType> ids,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CustomerProfile {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.name = name;
    builder.address = address;
    builder.size = size;
    builder.team = team;
    builder.ids = ids;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link CustomerProfile}; what is not said stays absent. */
  public static final class Builder {
    private String name;
    private Address address;
    private String size;
    private List<Member> team;
    private List<CustomerProfileType> ids;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code name} */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** {@code address} */
    public Builder address(Address address) {
      this.address = address;
      return this;
    }

    /** {@code size} */
    public Builder size(String size) {
      this.size = size;
      return this;
    }

    /** {@code team} */
    public Builder team(List<Member> team) {
      this.team = team;
      return this;
    }

    /** {@code ids} */
    public Builder ids(List<CustomerProfileType> ids) {
      this.ids = ids;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public CustomerProfile build() {
      return new CustomerProfile(name, address, size, team, ids, unknownMembers);
    }
  }
}
