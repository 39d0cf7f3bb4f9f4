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
 * What a legacy subscription can be upgraded to.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param targetOffer {@code targetOffer}
 * @param upgradeType {@code upgradeType}
 * @param isEligible Whether it can be done.
 * @param quantity {@code quantity}
 * @param upgradeErrors {@code upgradeErrors}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/upgrade-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Upgrade(
    ResourceAttributes attributes,
    Offer targetOffer,
    UpgradeType upgradeType,
    Boolean isEligible,
    Long quantity,
    List<UpgradeError> upgradeErrors,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Upgrade {
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
    builder.targetOffer = targetOffer;
    builder.upgradeType = upgradeType;
    builder.isEligible = isEligible;
    builder.quantity = quantity;
    builder.upgradeErrors = upgradeErrors;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Upgrade}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private Offer targetOffer;
    private UpgradeType upgradeType;
    private Boolean isEligible;
    private Long quantity;
    private List<UpgradeError> upgradeErrors;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code targetOffer} */
    public Builder targetOffer(Offer targetOffer) {
      this.targetOffer = targetOffer;
      return this;
    }

    /** {@code upgradeType} */
    public Builder upgradeType(UpgradeType upgradeType) {
      this.upgradeType = upgradeType;
      return this;
    }

    /** Whether it can be done. */
    public Builder isEligible(Boolean isEligible) {
      this.isEligible = isEligible;
      return this;
    }

    /** {@code quantity} */
    public Builder quantity(Long quantity) {
      this.quantity = quantity;
      return this;
    }

    /** {@code upgradeErrors} */
    public Builder upgradeErrors(List<UpgradeError> upgradeErrors) {
      this.upgradeErrors = upgradeErrors;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Upgrade build() {
      return new Upgrade(
          attributes,
          targetOffer,
          upgradeType,
          isEligible,
          quantity,
          upgradeErrors,
          unknownMembers);
    }
  }
}
