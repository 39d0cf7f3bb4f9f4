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
import java.util.Map;

/**
 * A domain of a customer, to be added as verified.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param authenticationType One of Managed, Federated. Required in a request.
 * @param capability Required in a request.
 * @param isDefault {@code isDefault}
 * @param isInitial {@code isInitial}
 * @param name Required in a request.
 * @param rootDomain {@code rootDomain}
 * @param status One of Unverified, Verified, PendingDeletion. Required in a request.
 * @param verificationMethod One of None, DnsRecord, Email. Required in a request.
 * @param unknownMembers members that are not among these, by name
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer">Documentation</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Domain(
    AuthenticationType authenticationType,
    String capability,
    Boolean isDefault,
    Boolean isInitial,
    String name,
    String rootDomain,
    Status status,
    VerificationMethod verificationMethod,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public Domain {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code authenticationType}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record AuthenticationType(@JsonValue String value) {
    /** Managed. */
    public static final AuthenticationType MANAGED = new AuthenticationType("Managed");

    /** Federated. */
    public static final AuthenticationType FEDERATED = new AuthenticationType("Federated");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AuthenticationType {}

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * Values of {@code status}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record Status(@JsonValue String value) {
    /** Unverified. */
    public static final Status UNVERIFIED = new Status("Unverified");

    /** Verified. */
    public static final Status VERIFIED = new Status("Verified");

    /** PendingDeletion. */
    public static final Status PENDING_DELETION = new Status("PendingDeletion");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Status {}

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * Values of {@code verificationMethod}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record VerificationMethod(@JsonValue String value) {
    /** None. */
    public static final VerificationMethod NONE = new VerificationMethod("None");

    /** DnsRecord. */
    public static final VerificationMethod DNS_RECORD = new VerificationMethod("DnsRecord");

    /** Email. */
    public static final VerificationMethod EMAIL = new VerificationMethod("Email");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VerificationMethod {}

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
    builder.authenticationType = authenticationType;
    builder.capability = capability;
    builder.isDefault = isDefault;
    builder.isInitial = isInitial;
    builder.name = name;
    builder.rootDomain = rootDomain;
    builder.status = status;
    builder.verificationMethod = verificationMethod;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link Domain}; what is not said stays absent. */
  public static final class Builder {
    private AuthenticationType authenticationType;
    private String capability;
    private Boolean isDefault;
    private Boolean isInitial;
    private String name;
    private String rootDomain;
    private Status status;
    private VerificationMethod verificationMethod;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** One of Managed, Federated. Required in a request. */
    public Builder authenticationType(AuthenticationType authenticationType) {
      this.authenticationType = authenticationType;
      return this;
    }

    /** Required in a request. */
    public Builder capability(String capability) {
      this.capability = capability;
      return this;
    }

    /** {@code isDefault} */
    public Builder isDefault(Boolean isDefault) {
      this.isDefault = isDefault;
      return this;
    }

    /** {@code isInitial} */
    public Builder isInitial(Boolean isInitial) {
      this.isInitial = isInitial;
      return this;
    }

    /** Required in a request. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** {@code rootDomain} */
    public Builder rootDomain(String rootDomain) {
      this.rootDomain = rootDomain;
      return this;
    }

    /** One of Unverified, Verified, PendingDeletion. Required in a request. */
    public Builder status(Status status) {
      this.status = status;
      return this;
    }

    /** One of None, DnsRecord, Email. Required in a request. */
    public Builder verificationMethod(VerificationMethod verificationMethod) {
      this.verificationMethod = verificationMethod;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public Domain build() {
      return new Domain(
          authenticationType,
          capability,
          isDefault,
          isInitial,
          name,
          rootDomain,
          status,
          verificationMethod,
          unknownMembers);
    }
  }
}
