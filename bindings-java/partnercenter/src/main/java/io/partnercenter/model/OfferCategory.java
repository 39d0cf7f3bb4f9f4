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
 * A group of offers.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param name {@code name}
 * @param rank {@code rank}
 * @param locale Such as en-US.
 * @param country ISO country code of two letters.
 * @param links {@code links}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/offer-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferCategory(
    ResourceAttributes attributes,
    String id,
    String name,
    Long rank,
    String locale,
    String country,
    ResourceLinks links,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OfferCategory {
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
    builder.name = name;
    builder.rank = rank;
    builder.locale = locale;
    builder.country = country;
    builder.links = links;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link OfferCategory}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String id;
    private String name;
    private Long rank;
    private String locale;
    private String country;
    private ResourceLinks links;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code id} */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** {@code name} */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** {@code rank} */
    public Builder rank(Long rank) {
      this.rank = rank;
      return this;
    }

    /** Such as en-US. */
    public Builder locale(String locale) {
      this.locale = locale;
      return this;
    }

    /** ISO country code of two letters. */
    public Builder country(String country) {
      this.country = country;
      return this;
    }

    /** {@code links} */
    public Builder links(ResourceLinks links) {
      this.links = links;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public OfferCategory build() {
      return new OfferCategory(attributes, id, name, rank, locale, country, links, unknownMembers);
    }
  }
}
