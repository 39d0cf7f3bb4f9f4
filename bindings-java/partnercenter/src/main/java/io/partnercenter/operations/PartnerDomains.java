// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.domains}. */
public final class PartnerDomains extends Namespace {
  /** Takes who calls. */
  PartnerDomains(Caller caller) {
    super(caller);
  }

  /** Tell whether a domain is taken. Without options. */
  public void checkAvailability(String domain) {
    checkAvailability(domain, null);
  }

  /**
   * Tell whether a domain is taken.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>200 means taken and 404 means free: both are answers.
   *
   * @param domain The full name of the domain.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/verify-domain-availability">Documentation</a>
   */
  public void checkAvailability(String domain, RestOptions options) {
    nothing("domains.check_availability", options, "domain", domain);
  }

  /** Tell whether a domain is taken. Without waiting. */
  public CompletableFuture<Void> checkAvailabilityAsync(String domain) {
    return checkAvailabilityAsync(domain, null);
  }

  /** As {@link #checkAvailability(String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> checkAvailabilityAsync(String domain, RestOptions options) {
    return nothingAsync("domains.check_availability", options, "domain", domain);
  }
}
