// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A customer of a partner.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Tenant id of the customer. Read only.
 * @param commerceId Id of the customer in commerce.
 * @param companyProfile {@code companyProfile}
 * @param billingProfile {@code billingProfile}
 * @param relationshipToPartner One of unknown, reseller, advisor, syndication, microsoft_support,
 *     none.
 * @param allowDelegatedAccess Whether the customer lets the partner administer its tenant by DAP.
 * @param userCredentials Of the first admin; only in the answer that creates the customer. Read
 *     only.
 * @param customDomains Domains of the customer. Read only.
 * @param associatedPartnerId MPN id of the indirect reseller.
 * @param enableGDAPByDefault Whether a new customer gets the default GDAP relationship.
 * @param links Read only.
 * @param attributes Read only.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/customer-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Customer(
    String id,
    String commerceId,
    CustomerCompanyProfile companyProfile,
    CustomerBillingProfile billingProfile,
    RelationshipToPartner relationshipToPartner,
    Boolean allowDelegatedAccess,
    UserCredentials userCredentials,
    List<String> customDomains,
    String associatedPartnerId,
    Boolean enableGDAPByDefault,
    ResourceLinks links,
    ResourceAttributes attributes,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Customer {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code relationshipToPartner}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record RelationshipToPartner(@JsonValue String value) {
    /** unknown. */
    public static final RelationshipToPartner UNKNOWN = new RelationshipToPartner("unknown");

    /** reseller. */
    public static final RelationshipToPartner RESELLER = new RelationshipToPartner("reseller");

    /** advisor. */
    public static final RelationshipToPartner ADVISOR = new RelationshipToPartner("advisor");

    /** syndication. */
    public static final RelationshipToPartner SYNDICATION =
        new RelationshipToPartner("syndication");

    /** microsoft_support. */
    public static final RelationshipToPartner MICROSOFT_SUPPORT =
        new RelationshipToPartner("microsoft_support");

    /** none. */
    public static final RelationshipToPartner NONE = new RelationshipToPartner("none");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RelationshipToPartner {}

    @Override
    public String toString() {
      return value;
    }
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.commerceId = commerceId;
    builder.companyProfile = companyProfile;
    builder.billingProfile = billingProfile;
    builder.relationshipToPartner = relationshipToPartner;
    builder.allowDelegatedAccess = allowDelegatedAccess;
    builder.userCredentials = userCredentials;
    builder.customDomains = customDomains;
    builder.associatedPartnerId = associatedPartnerId;
    builder.enableGDAPByDefault = enableGDAPByDefault;
    builder.links = links;
    builder.attributes = attributes;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Customer}; what is not said stays absent. */
  public static final class Builder {
    private String id;
    private String commerceId;
    private CustomerCompanyProfile companyProfile;
    private CustomerBillingProfile billingProfile;
    private RelationshipToPartner relationshipToPartner;
    private Boolean allowDelegatedAccess;
    private UserCredentials userCredentials;
    private List<String> customDomains;
    private String associatedPartnerId;
    private Boolean enableGDAPByDefault;
    private ResourceLinks links;
    private ResourceAttributes attributes;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Tenant id of the customer. Read only. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** Id of the customer in commerce. */
    public Builder commerceId(String commerceId) {
      this.commerceId = commerceId;
      return this;
    }

    /** {@code companyProfile} */
    public Builder companyProfile(CustomerCompanyProfile companyProfile) {
      this.companyProfile = companyProfile;
      return this;
    }

    /** {@code billingProfile} */
    public Builder billingProfile(CustomerBillingProfile billingProfile) {
      this.billingProfile = billingProfile;
      return this;
    }

    /** One of unknown, reseller, advisor, syndication, microsoft_support, none. */
    public Builder relationshipToPartner(RelationshipToPartner relationshipToPartner) {
      this.relationshipToPartner = relationshipToPartner;
      return this;
    }

    /** Whether the customer lets the partner administer its tenant by DAP. */
    public Builder allowDelegatedAccess(Boolean allowDelegatedAccess) {
      this.allowDelegatedAccess = allowDelegatedAccess;
      return this;
    }

    /** Of the first admin; only in the answer that creates the customer. Read only. */
    public Builder userCredentials(UserCredentials userCredentials) {
      this.userCredentials = userCredentials;
      return this;
    }

    /** Domains of the customer. Read only. */
    public Builder customDomains(List<String> customDomains) {
      this.customDomains = customDomains;
      return this;
    }

    /** MPN id of the indirect reseller. */
    public Builder associatedPartnerId(String associatedPartnerId) {
      this.associatedPartnerId = associatedPartnerId;
      return this;
    }

    /** Whether a new customer gets the default GDAP relationship. */
    public Builder enableGDAPByDefault(Boolean enableGDAPByDefault) {
      this.enableGDAPByDefault = enableGDAPByDefault;
      return this;
    }

    /** Read only. */
    public Builder links(ResourceLinks links) {
      this.links = links;
      return this;
    }

    /** Read only. */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Customer build() {
      return new Customer(
          id,
          commerceId,
          companyProfile,
          billingProfile,
          relationshipToPartner,
          allowDelegatedAccess,
          userCredentials,
          customDomains,
          associatedPartnerId,
          enableGDAPByDefault,
          links,
          attributes,
          unknownMembers);
    }
  }
}
