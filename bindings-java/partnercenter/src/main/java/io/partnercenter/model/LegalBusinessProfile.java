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
 * The partner's company before the law, and how far it is vetted.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param companyName {@code companyName}
 * @param address {@code address}
 * @param primaryContact {@code primaryContact}
 * @param companyApproverAddress {@code companyApproverAddress}
 * @param companyApproverEmail {@code companyApproverEmail}
 * @param vettingStatus How far vetting is.
 * @param vettingSubStatus {@code vettingSubStatus}
 * @param profileType {@code profileType}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/profile-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegalBusinessProfile(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String companyName,
    Address address,
    Contact primaryContact,
    Address companyApproverAddress,
    String companyApproverEmail,
    VettingStatus vettingStatus,
    VettingSubStatus vettingSubStatus,
    String profileType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public LegalBusinessProfile {
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
    builder.companyName = companyName;
    builder.address = address;
    builder.primaryContact = primaryContact;
    builder.companyApproverAddress = companyApproverAddress;
    builder.companyApproverEmail = companyApproverEmail;
    builder.vettingStatus = vettingStatus;
    builder.vettingSubStatus = vettingSubStatus;
    builder.profileType = profileType;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link LegalBusinessProfile}; what is not said stays absent. */
  public static final class Builder {
    private StandardResourceLinks links;
    private ResourceAttributes attributes;
    private String companyName;
    private Address address;
    private Contact primaryContact;
    private Address companyApproverAddress;
    private String companyApproverEmail;
    private VettingStatus vettingStatus;
    private VettingSubStatus vettingSubStatus;
    private String profileType;
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

    /** {@code companyName} */
    public Builder companyName(String companyName) {
      this.companyName = companyName;
      return this;
    }

    /** {@code address} */
    public Builder address(Address address) {
      this.address = address;
      return this;
    }

    /** {@code primaryContact} */
    public Builder primaryContact(Contact primaryContact) {
      this.primaryContact = primaryContact;
      return this;
    }

    /** {@code companyApproverAddress} */
    public Builder companyApproverAddress(Address companyApproverAddress) {
      this.companyApproverAddress = companyApproverAddress;
      return this;
    }

    /** {@code companyApproverEmail} */
    public Builder companyApproverEmail(String companyApproverEmail) {
      this.companyApproverEmail = companyApproverEmail;
      return this;
    }

    /** How far vetting is. */
    public Builder vettingStatus(VettingStatus vettingStatus) {
      this.vettingStatus = vettingStatus;
      return this;
    }

    /** {@code vettingSubStatus} */
    public Builder vettingSubStatus(VettingSubStatus vettingSubStatus) {
      this.vettingSubStatus = vettingSubStatus;
      return this;
    }

    /** {@code profileType} */
    public Builder profileType(String profileType) {
      this.profileType = profileType;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public LegalBusinessProfile build() {
      return new LegalBusinessProfile(
          links,
          attributes,
          companyName,
          address,
          primaryContact,
          companyApproverAddress,
          companyApproverEmail,
          vettingStatus,
          vettingSubStatus,
          profileType,
          unknownMembers);
    }
  }
}
