// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.CustomerCompanyProfile;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.profiles.company}. */
public final class CustomerProfilesCompany extends Namespace {
  /** Takes who calls. */
  CustomerProfilesCompany(Caller caller) {
    super(caller);
  }

  /** Get a customer's company profile. Without options. */
  public CustomerCompanyProfile get() {
    return get(null);
  }

  /**
   * Get a customer's company profile.
   *
   * <p>Of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-customer-s-company-profile">Documentation</a>
   */
  public CustomerCompanyProfile get(RestOptions options) {
    return value("customers.profiles.company.get", CustomerCompanyProfile.class, options);
  }

  /** Get a customer's company profile. Without waiting. */
  public CompletableFuture<CustomerCompanyProfile> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<CustomerCompanyProfile> getAsync(RestOptions options) {
    return valueAsync("customers.profiles.company.get", CustomerCompanyProfile.class, options);
  }
}
