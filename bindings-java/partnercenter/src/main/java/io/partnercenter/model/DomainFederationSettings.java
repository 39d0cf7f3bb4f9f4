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
 * How a federated domain signs people in.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param activeLogOnUri {@code activeLogOnUri}
 * @param defaultInteractiveAuthenticationMethod {@code defaultInteractiveAuthenticationMethod}
 * @param federationBrandName {@code federationBrandName}
 * @param issuerUri Required in a request.
 * @param logOffUri Required in a request.
 * @param metadataExchangeUri {@code metadataExchangeUri}
 * @param nextSigningCertificate {@code nextSigningCertificate}
 * @param openIdConnectDiscoveryEndpoint {@code openIdConnectDiscoveryEndpoint}
 * @param passiveLogOnUri Required in a request.
 * @param preferredAuthenticationProtocol Required in a request.
 * @param promptLoginBehavior Required in a request.
 * @param signingCertificate Base64 text of the certificate. Required in a request.
 * @param signingCertificateUpdateStatus Sources do not agree on its shape.
 * @param supportsMfa {@code supportsMfa}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DomainFederationSettings(
    String activeLogOnUri,
    String defaultInteractiveAuthenticationMethod,
    String federationBrandName,
    String issuerUri,
    String logOffUri,
    String metadataExchangeUri,
    String nextSigningCertificate,
    String openIdConnectDiscoveryEndpoint,
    String passiveLogOnUri,
    String preferredAuthenticationProtocol,
    String promptLoginBehavior,
    String signingCertificate,
    JsonNode signingCertificateUpdateStatus,
    Boolean supportsMfa,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public DomainFederationSettings {
    unknownMembers = Members.of(unknownMembers);
  }

  /** Begins one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Begins another one that is like this. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.activeLogOnUri = activeLogOnUri;
    builder.defaultInteractiveAuthenticationMethod = defaultInteractiveAuthenticationMethod;
    builder.federationBrandName = federationBrandName;
    builder.issuerUri = issuerUri;
    builder.logOffUri = logOffUri;
    builder.metadataExchangeUri = metadataExchangeUri;
    builder.nextSigningCertificate = nextSigningCertificate;
    builder.openIdConnectDiscoveryEndpoint = openIdConnectDiscoveryEndpoint;
    builder.passiveLogOnUri = passiveLogOnUri;
    builder.preferredAuthenticationProtocol = preferredAuthenticationProtocol;
    builder.promptLoginBehavior = promptLoginBehavior;
    builder.signingCertificate = signingCertificate;
    builder.signingCertificateUpdateStatus = signingCertificateUpdateStatus;
    builder.supportsMfa = supportsMfa;
    builder.unknownMembers.putAll(unknownMembers);
    return builder;
  }

  /** Makes a {@link DomainFederationSettings}; what is not said stays absent. */
  public static final class Builder {
    private String activeLogOnUri;
    private String defaultInteractiveAuthenticationMethod;
    private String federationBrandName;
    private String issuerUri;
    private String logOffUri;
    private String metadataExchangeUri;
    private String nextSigningCertificate;
    private String openIdConnectDiscoveryEndpoint;
    private String passiveLogOnUri;
    private String preferredAuthenticationProtocol;
    private String promptLoginBehavior;
    private String signingCertificate;
    private JsonNode signingCertificateUpdateStatus;
    private Boolean supportsMfa;
    private final Map<String, JsonNode> unknownMembers = new LinkedHashMap<>();

    private Builder() {}

    /** {@code activeLogOnUri} */
    public Builder activeLogOnUri(String activeLogOnUri) {
      this.activeLogOnUri = activeLogOnUri;
      return this;
    }

    /** {@code defaultInteractiveAuthenticationMethod} */
    public Builder defaultInteractiveAuthenticationMethod(
        String defaultInteractiveAuthenticationMethod) {
      this.defaultInteractiveAuthenticationMethod = defaultInteractiveAuthenticationMethod;
      return this;
    }

    /** {@code federationBrandName} */
    public Builder federationBrandName(String federationBrandName) {
      this.federationBrandName = federationBrandName;
      return this;
    }

    /** Required in a request. */
    public Builder issuerUri(String issuerUri) {
      this.issuerUri = issuerUri;
      return this;
    }

    /** Required in a request. */
    public Builder logOffUri(String logOffUri) {
      this.logOffUri = logOffUri;
      return this;
    }

    /** {@code metadataExchangeUri} */
    public Builder metadataExchangeUri(String metadataExchangeUri) {
      this.metadataExchangeUri = metadataExchangeUri;
      return this;
    }

    /** {@code nextSigningCertificate} */
    public Builder nextSigningCertificate(String nextSigningCertificate) {
      this.nextSigningCertificate = nextSigningCertificate;
      return this;
    }

    /** {@code openIdConnectDiscoveryEndpoint} */
    public Builder openIdConnectDiscoveryEndpoint(String openIdConnectDiscoveryEndpoint) {
      this.openIdConnectDiscoveryEndpoint = openIdConnectDiscoveryEndpoint;
      return this;
    }

    /** Required in a request. */
    public Builder passiveLogOnUri(String passiveLogOnUri) {
      this.passiveLogOnUri = passiveLogOnUri;
      return this;
    }

    /** Required in a request. */
    public Builder preferredAuthenticationProtocol(String preferredAuthenticationProtocol) {
      this.preferredAuthenticationProtocol = preferredAuthenticationProtocol;
      return this;
    }

    /** Required in a request. */
    public Builder promptLoginBehavior(String promptLoginBehavior) {
      this.promptLoginBehavior = promptLoginBehavior;
      return this;
    }

    /** Base64 text of the certificate. Required in a request. */
    public Builder signingCertificate(String signingCertificate) {
      this.signingCertificate = signingCertificate;
      return this;
    }

    /** Sources do not agree on its shape. */
    public Builder signingCertificateUpdateStatus(JsonNode signingCertificateUpdateStatus) {
      this.signingCertificateUpdateStatus = signingCertificateUpdateStatus;
      return this;
    }

    /** {@code supportsMfa} */
    public Builder supportsMfa(Boolean supportsMfa) {
      this.supportsMfa = supportsMfa;
      return this;
    }

    /** A member that is not among these. */
    public Builder unknownMember(String name, JsonNode value) {
      unknownMembers.put(name, value);
      return this;
    }

    /** Makes it. */
    public DomainFederationSettings build() {
      return new DomainFederationSettings(
          activeLogOnUri,
          defaultInteractiveAuthenticationMethod,
          federationBrandName,
          issuerUri,
          logOffUri,
          metadataExchangeUri,
          nextSigningCertificate,
          openIdConnectDiscoveryEndpoint,
          passiveLogOnUri,
          preferredAuthenticationProtocol,
          promptLoginBehavior,
          signingCertificate,
          signingCertificateUpdateStatus,
          supportsMfa,
          unknownMembers);
    }
  }
}
