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
 * An indirect reseller for tests, in a sandbox account.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param accountId {@code accountId}
 * @param mpnId Location id of the partner in the partner programme (PartnerID, once MPN id).
 * @param tenant {@code tenant}
 * @param agreementSignature {@code agreementSignature}
 * @param partnerRelationship {@code partnerRelationship}
 * @param legalBusinessProfile {@code legalBusinessProfile}
 * @param organizationProfileLanguage {@code organizationProfileLanguage}
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/create-indirect-reseller-in-sandbox">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SandboxIndirectReseller(
    String accountId,
    String mpnId,
    JsonNode tenant,
    JsonNode agreementSignature,
    JsonNode partnerRelationship,
    JsonNode legalBusinessProfile,
    String organizationProfileLanguage,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public SandboxIndirectReseller {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.accountId = accountId;
    builder.mpnId = mpnId;
    builder.tenant = tenant;
    builder.agreementSignature = agreementSignature;
    builder.partnerRelationship = partnerRelationship;
    builder.legalBusinessProfile = legalBusinessProfile;
    builder.organizationProfileLanguage = organizationProfileLanguage;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link SandboxIndirectReseller}; what is not said stays absent. */
  public static final class Builder {
    private String accountId;
    private String mpnId;
    private JsonNode tenant;
    private JsonNode agreementSignature;
    private JsonNode partnerRelationship;
    private JsonNode legalBusinessProfile;
    private String organizationProfileLanguage;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code accountId} */
    public Builder accountId(String accountId) {
      this.accountId = accountId;
      return this;
    }

    /** Location id of the partner in the partner programme (PartnerID, once MPN id). */
    public Builder mpnId(String mpnId) {
      this.mpnId = mpnId;
      return this;
    }

    /** {@code tenant} */
    public Builder tenant(JsonNode tenant) {
      this.tenant = tenant;
      return this;
    }

    /** {@code agreementSignature} */
    public Builder agreementSignature(JsonNode agreementSignature) {
      this.agreementSignature = agreementSignature;
      return this;
    }

    /** {@code partnerRelationship} */
    public Builder partnerRelationship(JsonNode partnerRelationship) {
      this.partnerRelationship = partnerRelationship;
      return this;
    }

    /** {@code legalBusinessProfile} */
    public Builder legalBusinessProfile(JsonNode legalBusinessProfile) {
      this.legalBusinessProfile = legalBusinessProfile;
      return this;
    }

    /** {@code organizationProfileLanguage} */
    public Builder organizationProfileLanguage(String organizationProfileLanguage) {
      this.organizationProfileLanguage = organizationProfileLanguage;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public SandboxIndirectReseller build() {
      return new SandboxIndirectReseller(
          accountId,
          mpnId,
          tenant,
          agreementSignature,
          partnerRelationship,
          legalBusinessProfile,
          organizationProfileLanguage,
          unknownMembers);
    }
  }
}
