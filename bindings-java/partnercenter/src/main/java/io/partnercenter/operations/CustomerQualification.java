// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.options.CustomersQualificationUpdateOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.qualification}. */
public final class CustomerQualification extends Namespace {
  /** Takes who calls. */
  CustomerQualification(Caller caller) {
    super(caller);
  }

  /** Get a customer's qualification, in the older form. Without options. */
  public io.partnercenter.model.CustomerQualification get() {
    return get(null);
  }

  /**
   * Get a customer's qualification, in the older form.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Deprecated since 2026-08; call customers.qualifications.list. Its end was announced for
   * February 2021, and the article stood until October 2023. Gone from the table of contents
   * between October 2023 and August 2026; no notice was found, so it can still be called.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-customer-qualification-synchronous">Documentation</a>
   */
  public io.partnercenter.model.CustomerQualification get(RestOptions options) {
    return value(
        "customers.qualification.get", io.partnercenter.model.CustomerQualification.class, options);
  }

  /** Get a customer's qualification, in the older form. Without waiting. */
  public CompletableFuture<io.partnercenter.model.CustomerQualification> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<io.partnercenter.model.CustomerQualification> getAsync(
      RestOptions options) {
    return valueAsync(
        "customers.qualification.get", io.partnercenter.model.CustomerQualification.class, options);
  }

  /** Set a customer's qualification, in the older form. Without options. */
  public io.partnercenter.model.CustomerQualification update(
      io.partnercenter.model.CustomerQualification body) {
    return update(body, null);
  }

  /**
   * Set a customer's qualification, in the older form.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * <p>Deprecated since 2026-08; call customers.qualifications.create. Its end was announced for
   * February 2021, and the article stood until October 2023. Gone from the table of contents
   * between October 2023 and August 2026; no notice was found, so it can still be called.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-customer-qualification-synchronous">Documentation</a>
   */
  public io.partnercenter.model.CustomerQualification update(
      io.partnercenter.model.CustomerQualification body,
      CustomersQualificationUpdateOptions options) {
    return value(
        "customers.qualification.update",
        io.partnercenter.model.CustomerQualification.class,
        options,
        "body",
        body);
  }

  /** Set a customer's qualification, in the older form. Without waiting. */
  public CompletableFuture<io.partnercenter.model.CustomerQualification> updateAsync(
      io.partnercenter.model.CustomerQualification body) {
    return updateAsync(body, null);
  }

  /**
   * As {@link #update(io.partnercenter.model.CustomerQualification,
   * CustomersQualificationUpdateOptions)}, without waiting.
   */
  public CompletableFuture<io.partnercenter.model.CustomerQualification> updateAsync(
      io.partnercenter.model.CustomerQualification body,
      CustomersQualificationUpdateOptions options) {
    return valueAsync(
        "customers.qualification.update",
        io.partnercenter.model.CustomerQualification.class,
        options,
        "body",
        body);
  }
}
