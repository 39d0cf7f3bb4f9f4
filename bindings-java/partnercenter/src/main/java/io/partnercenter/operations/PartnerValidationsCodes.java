// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.ValidationCode;

/** Methods under {@code partner.validations.codes}. */
public final class PartnerValidationsCodes extends Namespace {
  /** Takes who calls. */
  PartnerValidationsCodes(Caller caller) {
    super(caller);
  }

  /** List the validation codes for the government cloud. Without options. */
  public Pages<ValidationCode> list() {
    return list(null);
  }

  /**
   * List the validation codes for the government cloud.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-partner-s-validation-codes">Documentation</a>
   */
  public Pages<ValidationCode> list(PageOptions options) {
    return paged("validations.codes.list", ValidationCode.class, options);
  }
}
