// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.ResellerValidationRequest;
import io.partnercenter.model.ResellerValidationResponse;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.partners.resellers}. */
public final class PartnerPartnersResellers extends Namespace {
  /** Takes who calls. */
  PartnerPartnersResellers(Caller caller) {
    super(caller);
  }

  /** Check whether partner ids belong to authorized indirect resellers. Without options. */
  public ResellerValidationResponse validate(ResellerValidationRequest body) {
    return validate(body, null);
  }

  /**
   * Check whether partner ids belong to authorized indirect resellers.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>For an Admin agent. A refused id has errorCode 900400.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/validate-reseller-partner-of-record">Documentation</a>
   */
  public ResellerValidationResponse validate(ResellerValidationRequest body, RestOptions options) {
    return value(
        "partners.resellers.validate", ResellerValidationResponse.class, options, "body", body);
  }

  /** Check whether partner ids belong to authorized indirect resellers. Without waiting. */
  public CompletableFuture<ResellerValidationResponse> validateAsync(
      ResellerValidationRequest body) {
    return validateAsync(body, null);
  }

  /** As {@link #validate(ResellerValidationRequest, RestOptions)}, without waiting. */
  public CompletableFuture<ResellerValidationResponse> validateAsync(
      ResellerValidationRequest body, RestOptions options) {
    return valueAsync(
        "partners.resellers.validate", ResellerValidationResponse.class, options, "body", body);
  }
}
