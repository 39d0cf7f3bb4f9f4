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
 * What the customer of a referral looks for.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param industries {@code industries}
 * @param products {@code products}
 * @param services {@code services}
 * @param solutions {@code solutions}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/referral-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralRequirements(
    List<Tag> industries,
    List<Tag> products,
    List<Tag> services,
    List<SolutionTag> solutions,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public ReferralRequirements {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.industries = industries;
    builder.products = products;
    builder.services = services;
    builder.solutions = solutions;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link ReferralRequirements}; what is not said stays absent. */
  public static final class Builder {
    private List<Tag> industries;
    private List<Tag> products;
    private List<Tag> services;
    private List<SolutionTag> solutions;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code industries} */
    public Builder industries(List<Tag> industries) {
      this.industries = industries;
      return this;
    }

    /** {@code products} */
    public Builder products(List<Tag> products) {
      this.products = products;
      return this;
    }

    /** {@code services} */
    public Builder services(List<Tag> services) {
      this.services = services;
      return this;
    }

    /** {@code solutions} */
    public Builder solutions(List<SolutionTag> solutions) {
      this.solutions = solutions;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public ReferralRequirements build() {
      return new ReferralRequirements(industries, products, services, solutions, unknownMembers);
    }
  }
}
