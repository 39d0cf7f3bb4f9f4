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
 * Whether a customer may use more than it bought, and who is billed.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param attributes {@code attributes}
 * @param orderId {@code orderId}
 * @param azureEntitlementId {@code azureEntitlementId}
 * @param partnerId {@code partnerId}
 * @param type {@code type}
 * @param overageEnabled {@code overageEnabled}
 * @param contractType Read only.
 * @param links {@code links}
 * @param overage {@code overage}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/subscription-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Overage(
    ResourceAttributes attributes,
    String orderId,
    String azureEntitlementId,
    String partnerId,
    String type,
    Boolean overageEnabled,
    ContractType contractType,
    OverageLinks links,
    Boolean overage,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Overage {
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
    builder.orderId = orderId;
    builder.azureEntitlementId = azureEntitlementId;
    builder.partnerId = partnerId;
    builder.type = type;
    builder.overageEnabled = overageEnabled;
    builder.contractType = contractType;
    builder.links = links;
    builder.overage = overage;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Overage}; what is not said stays absent. */
  public static final class Builder {
    private ResourceAttributes attributes;
    private String orderId;
    private String azureEntitlementId;
    private String partnerId;
    private String type;
    private Boolean overageEnabled;
    private ContractType contractType;
    private OverageLinks links;
    private Boolean overage;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code attributes} */
    public Builder attributes(ResourceAttributes attributes) {
      this.attributes = attributes;
      return this;
    }

    /** {@code orderId} */
    public Builder orderId(String orderId) {
      this.orderId = orderId;
      return this;
    }

    /** {@code azureEntitlementId} */
    public Builder azureEntitlementId(String azureEntitlementId) {
      this.azureEntitlementId = azureEntitlementId;
      return this;
    }

    /** {@code partnerId} */
    public Builder partnerId(String partnerId) {
      this.partnerId = partnerId;
      return this;
    }

    /** {@code type} */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** {@code overageEnabled} */
    public Builder overageEnabled(Boolean overageEnabled) {
      this.overageEnabled = overageEnabled;
      return this;
    }

    /** Read only. */
    public Builder contractType(ContractType contractType) {
      this.contractType = contractType;
      return this;
    }

    /** {@code links} */
    public Builder links(OverageLinks links) {
      this.links = links;
      return this;
    }

    /** {@code overage} */
    public Builder overage(Boolean overage) {
      this.overage = overage;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Overage build() {
      return new Overage(
          attributes,
          orderId,
          azureEntitlementId,
          partnerId,
          type,
          overageEnabled,
          contractType,
          links,
          overage,
          unknownMembers);
    }
  }
}
