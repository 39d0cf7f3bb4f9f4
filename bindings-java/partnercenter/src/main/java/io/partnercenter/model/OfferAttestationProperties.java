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
 * Which attestation an offer needs.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param enforceAttestation {@code enforceAttestation}
 * @param attestationType {@code attestationType}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferAttestationProperties(
    Boolean enforceAttestation,
    String attestationType,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public OfferAttestationProperties {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.enforceAttestation = enforceAttestation;
    builder.attestationType = attestationType;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link OfferAttestationProperties}; what is not said stays absent. */
  public static final class Builder {
    private Boolean enforceAttestation;
    private String attestationType;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code enforceAttestation} */
    public Builder enforceAttestation(Boolean enforceAttestation) {
      this.enforceAttestation = enforceAttestation;
      return this;
    }

    /** {@code attestationType} */
    public Builder attestationType(String attestationType) {
      this.attestationType = attestationType;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public OfferAttestationProperties build() {
      return new OfferAttestationProperties(enforceAttestation, attestationType, unknownMembers);
    }
  }
}
