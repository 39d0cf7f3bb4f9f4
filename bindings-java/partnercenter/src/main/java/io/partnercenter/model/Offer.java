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
 * Something of the legacy catalogue that can be ordered.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param links Read only.
 * @param attributes {@code attributes}
 * @param id {@code id}
 * @param name {@code name}
 * @param description {@code description}
 * @param minimumQuantity Of units in one order.
 * @param maximumQuantity Of units in one order.
 * @param rank {@code rank}
 * @param uri {@code uri}
 * @param locale Such as en-US.
 * @param country ISO country code of two letters.
 * @param category {@code category}
 * @param prerequisiteOffers Sources do not agree on its shape.
 * @param isAddOn {@code isAddOn}
 * @param isAvailableForPurchase {@code isAvailableForPurchase}
 * @param billing {@code billing}
 * @param supportedBillingCycles How often it may be billed. Sources do not agree on its shape.
 * @param isAutoRenewable Whether it may renew by itself.
 * @param upgradeTargetOffers {@code upgradeTargetOffers}
 * @param salesGroupId {@code salesGroupId}
 * @param limitUnitOfMeasure {@code limitUnitOfMeasure}
 * @param limit {@code limit}
 * @param hasAddOns {@code hasAddOns}
 * @param reselleeQualifications {@code reselleeQualifications}
 * @param resellerQualifications {@code resellerQualifications}
 * @param isTrial Whether it is a trial.
 * @param attestationProperties Sources do not agree on its shape.
 * @param product Sources do not agree on its shape.
 * @param unitType What quantities are counted in, such as 10 GB/Month or Licenses.
 * @param conversionTargetOffers {@code conversionTargetOffers}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/offer-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Offer(
    OfferLinks links,
    ResourceAttributes attributes,
    String id,
    String name,
    String description,
    Long minimumQuantity,
    Long maximumQuantity,
    Long rank,
    String uri,
    String locale,
    String country,
    OfferCategory category,
    JsonNode prerequisiteOffers,
    Boolean isAddOn,
    Boolean isAvailableForPurchase,
    BillingType billing,
    JsonNode supportedBillingCycles,
    Boolean isAutoRenewable,
    List<String> upgradeTargetOffers,
    String salesGroupId,
    String limitUnitOfMeasure,
    Long limit,
    Boolean hasAddOns,
    List<String> reselleeQualifications,
    List<String> resellerQualifications,
    Boolean isTrial,
    JsonNode attestationProperties,
    JsonNode product,
    String unitType,
    List<String> conversionTargetOffers,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Offer {
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
    builder.id = id;
    builder.name = name;
    builder.description = description;
    builder.minimumQuantity = minimumQuantity;
    builder.maximumQuantity = maximumQuantity;
    builder.rank = rank;
    builder.uri = uri;
    builder.locale = locale;
    builder.country = country;
    builder.category = category;
    builder.prerequisiteOffers = prerequisiteOffers;
    builder.isAddOn = isAddOn;
    builder.isAvailableForPurchase = isAvailableForPurchase;
    builder.billing = billing;
    builder.supportedBillingCycles = supportedBillingCycles;
    builder.isAutoRenewable = isAutoRenewable;
    builder.upgradeTargetOffers = upgradeTargetOffers;
    builder.salesGroupId = salesGroupId;
    builder.limitUnitOfMeasure = limitUnitOfMeasure;
    builder.limit = limit;
    builder.hasAddOns = hasAddOns;
    builder.reselleeQualifications = reselleeQualifications;
    builder.resellerQualifications = resellerQualifications;
    builder.isTrial = isTrial;
    builder.attestationProperties = attestationProperties;
    builder.product = product;
    builder.unitType = unitType;
    builder.conversionTargetOffers = conversionTargetOffers;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Offer}; what is not said stays absent. */
  public static final class Builder {
    private OfferLinks links;
    private ResourceAttributes attributes;
    private String id;
    private String name;
    private String description;
    private Long minimumQuantity;
    private Long maximumQuantity;
    private Long rank;
    private String uri;
    private String locale;
    private String country;
    private OfferCategory category;
    private JsonNode prerequisiteOffers;
    private Boolean isAddOn;
    private Boolean isAvailableForPurchase;
    private BillingType billing;
    private JsonNode supportedBillingCycles;
    private Boolean isAutoRenewable;
    private List<String> upgradeTargetOffers;
    private String salesGroupId;
    private String limitUnitOfMeasure;
    private Long limit;
    private Boolean hasAddOns;
    private List<String> reselleeQualifications;
    private List<String> resellerQualifications;
    private Boolean isTrial;
    private JsonNode attestationProperties;
    private JsonNode product;
    private String unitType;
    private List<String> conversionTargetOffers;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder links(OfferLinks links) {
      this.links = links;
      return this;
    }

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

    /** {@code description} */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** Of units in one order. */
    public Builder minimumQuantity(Long minimumQuantity) {
      this.minimumQuantity = minimumQuantity;
      return this;
    }

    /** Of units in one order. */
    public Builder maximumQuantity(Long maximumQuantity) {
      this.maximumQuantity = maximumQuantity;
      return this;
    }

    /** {@code rank} */
    public Builder rank(Long rank) {
      this.rank = rank;
      return this;
    }

    /** {@code uri} */
    public Builder uri(String uri) {
      this.uri = uri;
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

    /** {@code category} */
    public Builder category(OfferCategory category) {
      this.category = category;
      return this;
    }

    /** Sources do not agree on its shape. */
    public Builder prerequisiteOffers(JsonNode prerequisiteOffers) {
      this.prerequisiteOffers = prerequisiteOffers;
      return this;
    }

    /** {@code isAddOn} */
    public Builder isAddOn(Boolean isAddOn) {
      this.isAddOn = isAddOn;
      return this;
    }

    /** {@code isAvailableForPurchase} */
    public Builder isAvailableForPurchase(Boolean isAvailableForPurchase) {
      this.isAvailableForPurchase = isAvailableForPurchase;
      return this;
    }

    /** {@code billing} */
    public Builder billing(BillingType billing) {
      this.billing = billing;
      return this;
    }

    /** How often it may be billed. Sources do not agree on its shape. */
    public Builder supportedBillingCycles(JsonNode supportedBillingCycles) {
      this.supportedBillingCycles = supportedBillingCycles;
      return this;
    }

    /** Whether it may renew by itself. */
    public Builder isAutoRenewable(Boolean isAutoRenewable) {
      this.isAutoRenewable = isAutoRenewable;
      return this;
    }

    /** {@code upgradeTargetOffers} */
    public Builder upgradeTargetOffers(List<String> upgradeTargetOffers) {
      this.upgradeTargetOffers = upgradeTargetOffers;
      return this;
    }

    /** {@code salesGroupId} */
    public Builder salesGroupId(String salesGroupId) {
      this.salesGroupId = salesGroupId;
      return this;
    }

    /** {@code limitUnitOfMeasure} */
    public Builder limitUnitOfMeasure(String limitUnitOfMeasure) {
      this.limitUnitOfMeasure = limitUnitOfMeasure;
      return this;
    }

    /** {@code limit} */
    public Builder limit(Long limit) {
      this.limit = limit;
      return this;
    }

    /** {@code hasAddOns} */
    public Builder hasAddOns(Boolean hasAddOns) {
      this.hasAddOns = hasAddOns;
      return this;
    }

    /** {@code reselleeQualifications} */
    public Builder reselleeQualifications(List<String> reselleeQualifications) {
      this.reselleeQualifications = reselleeQualifications;
      return this;
    }

    /** {@code resellerQualifications} */
    public Builder resellerQualifications(List<String> resellerQualifications) {
      this.resellerQualifications = resellerQualifications;
      return this;
    }

    /** Whether it is a trial. */
    public Builder isTrial(Boolean isTrial) {
      this.isTrial = isTrial;
      return this;
    }

    /** Sources do not agree on its shape. */
    public Builder attestationProperties(JsonNode attestationProperties) {
      this.attestationProperties = attestationProperties;
      return this;
    }

    /** Sources do not agree on its shape. */
    public Builder product(JsonNode product) {
      this.product = product;
      return this;
    }

    /** What quantities are counted in, such as 10 GB/Month or Licenses. */
    public Builder unitType(String unitType) {
      this.unitType = unitType;
      return this;
    }

    /** {@code conversionTargetOffers} */
    public Builder conversionTargetOffers(List<String> conversionTargetOffers) {
      this.conversionTargetOffers = conversionTargetOffers;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Offer build() {
      return new Offer(
          links,
          attributes,
          id,
          name,
          description,
          minimumQuantity,
          maximumQuantity,
          rank,
          uri,
          locale,
          country,
          category,
          prerequisiteOffers,
          isAddOn,
          isAvailableForPurchase,
          billing,
          supportedBillingCycles,
          isAutoRenewable,
          upgradeTargetOffers,
          salesGroupId,
          limitUnitOfMeasure,
          limit,
          hasAddOns,
          reselleeQualifications,
          resellerQualifications,
          isTrial,
          attestationProperties,
          product,
          unitType,
          conversionTargetOffers,
          unknownMembers);
    }
  }
}
