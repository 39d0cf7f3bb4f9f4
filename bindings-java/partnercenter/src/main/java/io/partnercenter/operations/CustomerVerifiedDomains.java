// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.Domain;
import io.partnercenter.model.VerifiedDomain;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.verifiedDomains}. */
public final class CustomerVerifiedDomains extends Namespace {
  /** Takes who calls. */
  CustomerVerifiedDomains(Caller caller) {
    super(caller);
  }

  /** Add a verified domain, for registrars of domains. Without options. */
  public Domain create(VerifiedDomain body) {
    return create(body, null);
  }

  /**
   * Add a verified domain, for registrars of domains.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer">Documentation</a>
   */
  public Domain create(VerifiedDomain body, RestOptions options) {
    return value("customers.verified_domains.create", Domain.class, options, "body", body);
  }

  /** Add a verified domain, for registrars of domains. Without waiting. */
  public CompletableFuture<Domain> createAsync(VerifiedDomain body) {
    return createAsync(body, null);
  }

  /** As {@link #create(VerifiedDomain, RestOptions)}, without waiting. */
  public CompletableFuture<Domain> createAsync(VerifiedDomain body, RestOptions options) {
    return valueAsync("customers.verified_domains.create", Domain.class, options, "body", body);
  }
}
