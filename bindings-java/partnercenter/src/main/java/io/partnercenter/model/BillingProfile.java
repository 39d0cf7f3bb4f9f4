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
 * How the partner is billed.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param companyName {@code companyName}
 * @param address {@code address}
 * @param primaryContact {@code primaryContact}
 * @param purchaseOrderNumber {@code purchaseOrderNumber}
 * @param taxId Tax number.
 * @param billingDay Day of the month. JSON's null, which can be sent as an unknown member, is not
 *     absence.
 * @param billingCurrency ISO 4217 code, such as EUR.
 * @param profileType {@code profileType}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/profile-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BillingProfile(
    StandardResourceLinks links,
    ResourceAttributes attributes,
    String companyName,
    Address address,
    Contact primaryContact,
    String purchaseOrderNumber,
    String taxId,
    Long billingDay,
    String billingCurrency,
    String profileType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public BillingProfile {
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
    builder.purchaseOrderNumber = purchaseOrderNumber;
    builder.taxId = taxId;
    builder.billingDay = billingDay;
    builder.billingCurrency = billingCurrency;
    builder.profileType = profileType;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link BillingProfile}; what is not said stays absent. */
  public static final class Builder {
    private StandardResourceLinks links;
    private ResourceAttributes attributes;
    private String companyName;
    private Address address;
    private Contact primaryContact;
    private String purchaseOrderNumber;
    private String taxId;
    private Long billingDay;
    private String billingCurrency;
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

    /** {@code purchaseOrderNumber} */
    public Builder purchaseOrderNumber(String purchaseOrderNumber) {
      this.purchaseOrderNumber = purchaseOrderNumber;
      return this;
    }

    /** Tax number. */
    public Builder taxId(String taxId) {
      this.taxId = taxId;
      return this;
    }

    /** Day of the month. JSON's null, which can be sent as an unknown member, is not absence. */
    public Builder billingDay(Long billingDay) {
      this.billingDay = billingDay;
      return this;
    }

    /** ISO 4217 code, such as EUR. */
    public Builder billingCurrency(String billingCurrency) {
      this.billingCurrency = billingCurrency;
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
    public BillingProfile build() {
      return new BillingProfile(
          links,
          attributes,
          companyName,
          address,
          primaryContact,
          purchaseOrderNumber,
          taxId,
          billingDay,
          billingCurrency,
          profileType,
          unknownMembers);
    }
  }
}
