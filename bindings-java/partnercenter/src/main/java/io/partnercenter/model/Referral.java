// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A lead or a deal that is shared between partners and Microsoft.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param id {@code id}
 * @param engagementId {@code engagementId}
 * @param name {@code name}
 * @param externalReferenceId {@code externalReferenceId}
 * @param createdDateTime ISO 8601.
 * @param updatedDateTime ISO 8601.
 * @param expirationDateTime ISO 8601.
 * @param status {@code status}
 * @param substatus {@code substatus}
 * @param statusReason {@code statusReason}
 * @param referralType {@code referralType}
 * @param qualification {@code qualification}
 * @param customerProfile {@code customerProfile}
 * @param consent {@code consent}
 * @param details {@code details}
 * @param team {@code team}
 * @param inviteContext {@code inviteContext}
 * @param eTag Version, for a later update.
 * @param target {@code target}
 * @param odataContext What the answer is, by its address.
 * @param organizationId {@code organizationId}
 * @param organizationName {@code organizationName}
 * @param type {@code type}
 * @param direction {@code direction}
 * @param links {@code links}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/referral-resources">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Referral(
    String id,
    String engagementId,
    String name,
    String externalReferenceId,
    String createdDateTime,
    String updatedDateTime,
    String expirationDateTime,
    ReferralStatus status,
    ReferralSubstatus substatus,
    String statusReason,
    JsonNode referralType,
    ReferralQualification qualification,
    CustomerProfile customerProfile,
    Consent consent,
    ReferralDetails details,
    List<Member> team,
    InviteContext inviteContext,
    String eTag,
    JsonNode target,
    @JsonProperty("@odata.context") String odataContext,
    String organizationId,
    String organizationName,
    String type,
    String direction,
    JsonNode links,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Referral {
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
    builder.engagementId = engagementId;
    builder.name = name;
    builder.externalReferenceId = externalReferenceId;
    builder.createdDateTime = createdDateTime;
    builder.updatedDateTime = updatedDateTime;
    builder.expirationDateTime = expirationDateTime;
    builder.status = status;
    builder.substatus = substatus;
    builder.statusReason = statusReason;
    builder.referralType = referralType;
    builder.qualification = qualification;
    builder.customerProfile = customerProfile;
    builder.consent = consent;
    builder.details = details;
    builder.team = team;
    builder.inviteContext = inviteContext;
    builder.eTag = eTag;
    builder.target = target;
    builder.odataContext = odataContext;
    builder.organizationId = organizationId;
    builder.organizationName = organizationName;
    builder.type = type;
    builder.direction = direction;
    builder.links = links;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Referral}; what is not said stays absent. */
  public static final class Builder {
    private String id;
    private String engagementId;
    private String name;
    private String externalReferenceId;
    private String createdDateTime;
    private String updatedDateTime;
    private String expirationDateTime;
    private ReferralStatus status;
    private ReferralSubstatus substatus;
    private String statusReason;
    private JsonNode referralType;
    private ReferralQualification qualification;
    private CustomerProfile customerProfile;
    private Consent consent;
    private ReferralDetails details;
    private List<Member> team;
    private InviteContext inviteContext;
    private String eTag;
    private JsonNode target;
    private String odataContext;
    private String organizationId;
    private String organizationName;
    private String type;
    private String direction;
    private JsonNode links;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code id} */
    public Builder id(String id) {
      this.id = id;
      return this;
    }

    /** {@code engagementId} */
    public Builder engagementId(String engagementId) {
      this.engagementId = engagementId;
      return this;
    }

    /** {@code name} */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** {@code externalReferenceId} */
    public Builder externalReferenceId(String externalReferenceId) {
      this.externalReferenceId = externalReferenceId;
      return this;
    }

    /** ISO 8601. */
    public Builder createdDateTime(String createdDateTime) {
      this.createdDateTime = createdDateTime;
      return this;
    }

    /** ISO 8601. */
    public Builder updatedDateTime(String updatedDateTime) {
      this.updatedDateTime = updatedDateTime;
      return this;
    }

    /** ISO 8601. */
    public Builder expirationDateTime(String expirationDateTime) {
      this.expirationDateTime = expirationDateTime;
      return this;
    }

    /** {@code status} */
    public Builder status(ReferralStatus status) {
      this.status = status;
      return this;
    }

    /** {@code substatus} */
    public Builder substatus(ReferralSubstatus substatus) {
      this.substatus = substatus;
      return this;
    }

    /** {@code statusReason} */
    public Builder statusReason(String statusReason) {
      this.statusReason = statusReason;
      return this;
    }

    /** {@code referralType} */
    public Builder referralType(JsonNode referralType) {
      this.referralType = referralType;
      return this;
    }

    /** {@code qualification} */
    public Builder qualification(ReferralQualification qualification) {
      this.qualification = qualification;
      return this;
    }

    /** {@code customerProfile} */
    public Builder customerProfile(CustomerProfile customerProfile) {
      this.customerProfile = customerProfile;
      return this;
    }

    /** {@code consent} */
    public Builder consent(Consent consent) {
      this.consent = consent;
      return this;
    }

    /** {@code details} */
    public Builder details(ReferralDetails details) {
      this.details = details;
      return this;
    }

    /** {@code team} */
    public Builder team(List<Member> team) {
      this.team = team;
      return this;
    }

    /** {@code inviteContext} */
    public Builder inviteContext(InviteContext inviteContext) {
      this.inviteContext = inviteContext;
      return this;
    }

    /** Version, for a later update. */
    public Builder eTag(String eTag) {
      this.eTag = eTag;
      return this;
    }

    /** {@code target} */
    public Builder target(JsonNode target) {
      this.target = target;
      return this;
    }

    /** What the answer is, by its address. */
    public Builder odataContext(String odataContext) {
      this.odataContext = odataContext;
      return this;
    }

    /** {@code organizationId} */
    public Builder organizationId(String organizationId) {
      this.organizationId = organizationId;
      return this;
    }

    /** {@code organizationName} */
    public Builder organizationName(String organizationName) {
      this.organizationName = organizationName;
      return this;
    }

    /** {@code type} */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** {@code direction} */
    public Builder direction(String direction) {
      this.direction = direction;
      return this;
    }

    /** {@code links} */
    public Builder links(JsonNode links) {
      this.links = links;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Referral build() {
      return new Referral(
          id,
          engagementId,
          name,
          externalReferenceId,
          createdDateTime,
          updatedDateTime,
          expirationDateTime,
          status,
          substatus,
          statusReason,
          referralType,
          qualification,
          customerProfile,
          consent,
          details,
          team,
          inviteContext,
          eTag,
          target,
          odataContext,
          organizationId,
          organizationName,
          type,
          direction,
          links,
          unknownMembers);
    }
  }
}
