// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.CustomerBillingProfile;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.profiles.billing}. */
public final class CustomerProfilesBilling extends Namespace {
  /** Takes who calls. */
  CustomerProfilesBilling(Caller caller) {
    super(caller);
  }

  /** Get a customer's billing profile. Without options. */
  public CustomerBillingProfile get() {
    return get(null);
  }

  /**
   * Get a customer's billing profile.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-billing-profiles">Documentation</a>
   */
  public CustomerBillingProfile get(RestOptions options) {
    return value("customers.profiles.billing.get", CustomerBillingProfile.class, options);
  }

  /** Get a customer's billing profile. Without waiting. */
  public CompletableFuture<CustomerBillingProfile> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<CustomerBillingProfile> getAsync(RestOptions options) {
    return valueAsync("customers.profiles.billing.get", CustomerBillingProfile.class, options);
  }

  /** Replace a customer's billing profile. Without options. */
  public CustomerBillingProfile update(CustomerBillingProfile body) {
    return update(body, null);
  }

  /**
   * Replace a customer's billing profile.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Needs the option if_match: ETag of the version that was read last; that of the body where it
   * is left out. The article requires If-Match; its example has the ETag in attributes.etag of the
   * body only, as the SDK does. Give both.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-a-customer-s-billing-profile">Documentation</a>
   */
  public CustomerBillingProfile update(CustomerBillingProfile body, RestOptions options) {
    return value(
        "customers.profiles.billing.update", CustomerBillingProfile.class, options, "body", body);
  }

  /** Replace a customer's billing profile. Without waiting. */
  public CompletableFuture<CustomerBillingProfile> updateAsync(CustomerBillingProfile body) {
    return updateAsync(body, null);
  }

  /** As {@link #update(CustomerBillingProfile, RestOptions)}, without waiting. */
  public CompletableFuture<CustomerBillingProfile> updateAsync(
      CustomerBillingProfile body, RestOptions options) {
    return valueAsync(
        "customers.profiles.billing.update", CustomerBillingProfile.class, options, "body", body);
  }
}
