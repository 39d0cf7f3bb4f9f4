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
 * What a lead agreed to.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param consentToToShareInfoWithOthers Whether facts may be passed on; the service's own spelling.
 * @param consentToContact {@code consentToContact}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/referral-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Consent(
    Boolean consentToToShareInfoWithOthers,
    Boolean consentToContact,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Consent {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.consentToToShareInfoWithOthers = consentToToShareInfoWithOthers;
    builder.consentToContact = consentToContact;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Consent}; what is not said stays absent. */
  public static final class Builder {
    private Boolean consentToToShareInfoWithOthers;
    private Boolean consentToContact;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Whether facts may be passed on; the service's own spelling. */
    public Builder consentToToShareInfoWithOthers(Boolean consentToToShareInfoWithOthers) {
      this.consentToToShareInfoWithOthers = consentToToShareInfoWithOthers;
      return this;
    }

    /** {@code consentToContact} */
    public Builder consentToContact(Boolean consentToContact) {
      this.consentToContact = consentToContact;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Consent build() {
      return new Consent(consentToToShareInfoWithOthers, consentToContact, unknownMembers);
    }
  }
}
