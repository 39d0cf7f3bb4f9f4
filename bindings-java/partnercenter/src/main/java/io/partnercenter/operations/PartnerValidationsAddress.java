// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Address;
import io.partnercenter.model.AddressValidationResponse;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.validations.address}. */
public final class PartnerValidationsAddress extends Namespace {
  /** Takes who calls. */
  PartnerValidationsAddress(Caller caller) {
    super(caller);
  }

  /** Validate an address. Without options. */
  public AddressValidationResponse check(Address body) {
    return check(body, null);
  }

  /**
   * Validate an address.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/validate-an-address">Documentation</a>
   */
  public AddressValidationResponse check(Address body, RestOptions options) {
    return value(
        "validations.address.check", AddressValidationResponse.class, options, "body", body);
  }

  /** Validate an address. Without waiting. */
  public CompletableFuture<AddressValidationResponse> checkAsync(Address body) {
    return checkAsync(body, null);
  }

  /** As {@link #check(Address, RestOptions)}, without waiting. */
  public CompletableFuture<AddressValidationResponse> checkAsync(
      Address body, RestOptions options) {
    return valueAsync(
        "validations.address.check", AddressValidationResponse.class, options, "body", body);
  }
}
