// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.DomainAvailability;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.validations.domainPrefix}. */
public final class PartnerValidationsDomainPrefix extends Namespace {
  /** Takes who calls. */
  PartnerValidationsDomainPrefix(Caller caller) {
    super(caller);
  }

  /** Tell whether a prefix of onmicrosoft.com is free. Without options. */
  public DomainAvailability check(String domainPrefix) {
    return check(domainPrefix, null);
  }

  /**
   * Tell whether a prefix of onmicrosoft.com is free.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Known from a Swagger file only: the form of the answer, who may call it and where is not
   * said, and the service decides.
   *
   * @param domainPrefix What stands before .onmicrosoft.com.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public DomainAvailability check(String domainPrefix, RestOptions options) {
    return value(
        "validations.domain_prefix.check",
        DomainAvailability.class,
        options,
        "domain_prefix",
        domainPrefix);
  }

  /** Tell whether a prefix of onmicrosoft.com is free. Without waiting. */
  public CompletableFuture<DomainAvailability> checkAsync(String domainPrefix) {
    return checkAsync(domainPrefix, null);
  }

  /** As {@link #check(String, RestOptions)}, without waiting. */
  public CompletableFuture<DomainAvailability> checkAsync(
      String domainPrefix, RestOptions options) {
    return valueAsync(
        "validations.domain_prefix.check",
        DomainAvailability.class,
        options,
        "domain_prefix",
        domainPrefix);
  }
}
