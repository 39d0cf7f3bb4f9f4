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
 * The transfer of a customer's subscriptions from partner to partner.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id Read only.
 * @param createdTime ISO 8601. Read only.
 * @param lastModifiedTime ISO 8601. Read only.
 * @param lastModifiedUser Read only.
 * @param customerName {@code customerName}
 * @param customerTenantId Tenant id of the customer. Read only.
 * @param partnertenantid Tenant id of the partner who asks; the service's own casing.
 * @param sourcePartnerName {@code sourcePartnerName}
 * @param sourcePartnerTenantId {@code sourcePartnerTenantId}
 * @param targetPartnerName {@code targetPartnerName}
 * @param targetPartnerTenantId {@code targetPartnerTenantId}
 * @param lineItems {@code lineItems}
 * @param status Read only.
 * @param links {@code links}
 * @param attributes {@code attributes}
 * @param transferType Number of the kind of transfer.
 * @param customerEmailId {@code customerEmailId}
 * @param expirationTime ISO 8601.
 * @param targetPartnerEmailId {@code targetPartnerEmailId}
 * @param transferDirection Number of the direction.
 * @param ignoreEligibilityCheck {@code ignoreEligibilityCheck}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/transfer-entity-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferEntity(
    String id,
    String createdTime,
    String lastModifiedTime,
    String lastModifiedUser,
    String customerName,
    String customerTenantId,
    String partnertenantid,
    String sourcePartnerName,
    String sourcePartnerTenantId,
    String targetPartnerName,
    String targetPartnerTenantId,
    List<JsonNode> lineItems,
    String status,
    JsonNode links,
    JsonNode attributes,
    Long transferType,
    String customerEmailId,
    String expirationTime,
    String targetPartnerEmailId,
    Long transferDirection,
    Boolean ignoreEligibilityCheck,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public TransferEntity {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.id = id;
    builder.createdTime = createdTime;
    builder.lastModifiedTime = lastModifiedTime;
    builder.lastModifiedUser = lastModifiedUser;
    builder.customerName = customerName;
    builder.customerTenantId = customerTenantId;
    builder.partnertenantid = partnertenantid;
    builder.sourcePartnerName = sourcePartnerName;
    builder.sourcePartnerTenantId = sourcePartnerTenantId;
    builder.targetPartnerName = targetPartnerName;
    builder.targetPartnerTenantId = targetPartnerTenantId;
    builder.lineItems = lineItems;
    builder.status = status;
    builder.links = links;
    builder.attributes = attributes;
    builder.transferType = transferType;
    builder.customerEmailId = customerEmailId;
    builder.expirationTime = expirationTime;
    builder.targetPartnerEmailId = targetPartnerEmailId;
    builder.transferDirection = transferDirection;
    builder.ignoreEligibilityCheck = ignoreEligibilityCheck;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link TransferEntity}; what is not said stays absent. */
  public static final class Builder {
    private String id;
    private String createdTime;
    private String lastModifiedTime;
    private String lastModifiedUser;
    private String customerName;
    private String customerTenantId;
    private String partnertenantid;
    private String sourcePartnerName;
    private String sourcePartnerTenantId;
    private String targetPartnerName;
    private String targetPartnerTenantId;
    private List<JsonNode> lineItems;
    private String status;
    private JsonNode links;
    private JsonNode attributes;
    private Long transferType;
    private String customerEmailId;
    private String expirationTime;
    private String targetPartnerEmailId;
    private Long transferDirection;
    private Boolean ignoreEligibilityCheck;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** Read only. */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** ISO 8601. Read only. */
    public Builder createdTime(String createdTime) {
      this.createdTime = createdTime;
      return this;
    }

    /** ISO 8601. Read only. */
    public Builder lastModifiedTime(String lastModifiedTime) {
      this.lastModifiedTime = lastModifiedTime;
      return this;
    }

    /** Read only. */
    public Builder lastModifiedUser(String lastModifiedUser) {
      this.lastModifiedUser = lastModifiedUser;
      return this;
    }

    /** {@code customerName} */
    public Builder customerName(String customerName) {
      this.customerName = customerName;
      return this;
    }

    /** Tenant id of the customer. Read only. */
    public Builder customerTenantId(String customerTenantId) {
      this.customerTenantId = customerTenantId;
      return this;
    }

    /** Tenant id of the partner who asks; the service's own casing. */
    public Builder partnertenantid(String partnertenantid) {
      this.partnertenantid = partnertenantid;
      return this;
    }

    /** {@code sourcePartnerName} */
    public Builder sourcePartnerName(String sourcePartnerName) {
      this.sourcePartnerName = sourcePartnerName;
      return this;
    }

    /** {@code sourcePartnerTenantId} */
    public Builder sourcePartnerTenantId(String sourcePartnerTenantId) {
      this.sourcePartnerTenantId = sourcePartnerTenantId;
      return this;
    }

    /** {@code targetPartnerName} */
    public Builder targetPartnerName(String targetPartnerName) {
      this.targetPartnerName = targetPartnerName;
      return this;
    }

    /** {@code targetPartnerTenantId} */
    public Builder targetPartnerTenantId(String targetPartnerTenantId) {
      this.targetPartnerTenantId = targetPartnerTenantId;
      return this;
    }

    /** {@code lineItems} */
    public Builder lineItems(List<JsonNode> lineItems) {
      this.lineItems = lineItems;
      return this;
    }

    /** Read only. */
    public Builder status(String status) {
      this.status = status;
      return this;
    }

    /** {@code links} */
    public Builder links(JsonNode links) {
      this.links = links;
      return this;
    }

    /** {@code attributes} */
    public Builder attributes(JsonNode attributes) {
      this.attributes = attributes;
      return this;
    }

    /** Number of the kind of transfer. */
    public Builder transferType(Long transferType) {
      this.transferType = transferType;
      return this;
    }

    /** {@code customerEmailId} */
    public Builder customerEmailId(String customerEmailId) {
      this.customerEmailId = customerEmailId;
      return this;
    }

    /** ISO 8601. */
    public Builder expirationTime(String expirationTime) {
      this.expirationTime = expirationTime;
      return this;
    }

    /** {@code targetPartnerEmailId} */
    public Builder targetPartnerEmailId(String targetPartnerEmailId) {
      this.targetPartnerEmailId = targetPartnerEmailId;
      return this;
    }

    /** Number of the direction. */
    public Builder transferDirection(Long transferDirection) {
      this.transferDirection = transferDirection;
      return this;
    }

    /** {@code ignoreEligibilityCheck} */
    public Builder ignoreEligibilityCheck(Boolean ignoreEligibilityCheck) {
      this.ignoreEligibilityCheck = ignoreEligibilityCheck;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public TransferEntity build() {
      return new TransferEntity(
          id,
          createdTime,
          lastModifiedTime,
          lastModifiedUser,
          customerName,
          customerTenantId,
          partnertenantid,
          sourcePartnerName,
          sourcePartnerTenantId,
          targetPartnerName,
          targetPartnerTenantId,
          lineItems,
          status,
          links,
          attributes,
          transferType,
          customerEmailId,
          expirationTime,
          targetPartnerEmailId,
          transferDirection,
          ignoreEligibilityCheck,
          unknownMembers);
    }
  }
}
