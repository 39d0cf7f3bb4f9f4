// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.ApplicationConsent;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.applicationConsents}. */
public final class CustomerApplicationConsents extends Namespace {
  /** Takes who calls. */
  CustomerApplicationConsents(Caller caller) {
    super(caller);
  }

  /** Consent to an application in a customer's tenant. Without options. */
  public ApplicationConsent create(ApplicationConsent body) {
    return create(body, null);
  }

  /**
   * Consent to an application in a customer's tenant.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * <p>The article is silent about who may call it; Microsoft's sample for control panel vendors
   * does on behalf of a user, and an app without one is refused.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/control-panel-vendor-apis">Documentation</a>
   */
  public ApplicationConsent create(ApplicationConsent body, RestOptions options) {
    return value(
        "customers.application_consents.create", ApplicationConsent.class, options, "body", body);
  }

  /** Consent to an application in a customer's tenant. Without waiting. */
  public CompletableFuture<ApplicationConsent> createAsync(ApplicationConsent body) {
    return createAsync(body, null);
  }

  /** As {@link #create(ApplicationConsent, RestOptions)}, without waiting. */
  public CompletableFuture<ApplicationConsent> createAsync(
      ApplicationConsent body, RestOptions options) {
    return valueAsync(
        "customers.application_consents.create", ApplicationConsent.class, options, "body", body);
  }

  /** Remove the consent to an application from a customer's tenant. Without options. */
  public void delete(String applicationId) {
    delete(applicationId, null);
  }

  /**
   * Remove the consent to an application from a customer's tenant.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * <p>As of the call that creates it. The article takes 200 and 201; 204 is taken too.
   *
   * @param applicationId Application id whose consent is removed.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/control-panel-vendor-apis">Documentation</a>
   */
  public void delete(String applicationId, RestOptions options) {
    nothing("customers.application_consents.delete", options, "application_id", applicationId);
  }

  /** Remove the consent to an application from a customer's tenant. Without waiting. */
  public CompletableFuture<Void> deleteAsync(String applicationId) {
    return deleteAsync(applicationId, null);
  }

  /** As {@link #delete(String, RestOptions)}, without waiting. */
  public CompletableFuture<Void> deleteAsync(String applicationId, RestOptions options) {
    return nothingAsync(
        "customers.application_consents.delete", options, "application_id", applicationId);
  }
}
