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
 * A domain to be added to a customer's tenant as verified.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param verifiedDomainName Required in a request.
 * @param domain Required in a request.
 * @param domainFederationSettings {@code domainFederationSettings}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerifiedDomain(
    String verifiedDomainName,
    Domain domain,
    DomainFederationSettings domainFederationSettings,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public VerifiedDomain {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.verifiedDomainName = verifiedDomainName;
    builder.domain = domain;
    builder.domainFederationSettings = domainFederationSettings;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link VerifiedDomain}; what is not said stays absent. */
  public static final class Builder {
    private String verifiedDomainName;
    private Domain domain;
    private DomainFederationSettings domainFederationSettings;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Required in a request. */
    public Builder verifiedDomainName(String verifiedDomainName) {
      this.verifiedDomainName = verifiedDomainName;
      return this;
    }

    /** Required in a request. */
    public Builder domain(Domain domain) {
      this.domain = domain;
      return this;
    }

    /** {@code domainFederationSettings} */
    public Builder domainFederationSettings(DomainFederationSettings domainFederationSettings) {
      this.domainFederationSettings = domainFederationSettings;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public VerifiedDomain build() {
      return new VerifiedDomain(
          verifiedDomainName, domain, domainFederationSettings, unknownMembers);
    }
  }
}
