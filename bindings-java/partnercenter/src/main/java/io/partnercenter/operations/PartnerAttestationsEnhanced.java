// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.EnhancedAttestation;
import io.partnercenter.model.EnhancedAttestationRequest;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.attestations.enhanced}. */
public final class PartnerAttestationsEnhanced extends Namespace {
  /** Takes who calls. */
  PartnerAttestationsEnhanced(Caller caller) {
    super(caller);
  }

  /** Start the partner's attestation of a Microsoft Customer Agreement. Without options. */
  public EnhancedAttestation create(EnhancedAttestationRequest body) {
    return create(body, null);
  }

  /**
   * Start the partner's attestation of a Microsoft Customer Agreement.
   *
   * <p>Of the app alone. Clouds: global.
   *
   * <p>For direct bill partners and indirect providers: create it, show the customer the page that
   * its id leads to, then record the agreement with customers.agreements.create. The body is known
   * up to signatoryLastName, the status of success is not, and the article leaves the version of
   * the path open. 600061 means that the same person was confirmed before.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/customers/integrate-sandbox-confirm-customer-accept">Documentation</a>
   */
  public EnhancedAttestation create(EnhancedAttestationRequest body, RestOptions options) {
    return value("attestations.enhanced.create", EnhancedAttestation.class, options, "body", body);
  }

  /** Start the partner's attestation of a Microsoft Customer Agreement. Without waiting. */
  public CompletableFuture<EnhancedAttestation> createAsync(EnhancedAttestationRequest body) {
    return createAsync(body, null);
  }

  /** As {@link #create(EnhancedAttestationRequest, RestOptions)}, without waiting. */
  public CompletableFuture<EnhancedAttestation> createAsync(
      EnhancedAttestationRequest body, RestOptions options) {
    return valueAsync(
        "attestations.enhanced.create", EnhancedAttestation.class, options, "body", body);
  }
}
