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
 * Links of an offer.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param self {@code self}
 * @param learnMore Address.
 * @param next {@code next}
 * @param previous {@code previous}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/offer-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferLinks(
    Link self,
    Link learnMore,
    Link next,
    Link previous,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OfferLinks {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.self = self;
    builder.learnMore = learnMore;
    builder.next = next;
    builder.previous = previous;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link OfferLinks}; what is not said stays absent. */
  public static final class Builder {
    private Link self;
    private Link learnMore;
    private Link next;
    private Link previous;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code self} */
    public Builder self(Link self) {
      this.self = self;
      return this;
    }

    /** Address. */
    public Builder learnMore(Link learnMore) {
      this.learnMore = learnMore;
      return this;
    }

    /** {@code next} */
    public Builder next(Link next) {
      this.next = next;
      return this;
    }

    /** {@code previous} */
    public Builder previous(Link previous) {
      this.previous = previous;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public OfferLinks build() {
      return new OfferLinks(self, learnMore, next, previous, unknownMembers);
    }
  }
}
