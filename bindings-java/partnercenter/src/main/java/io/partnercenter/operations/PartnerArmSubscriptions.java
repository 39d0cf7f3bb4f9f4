// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.ArmSubscription;

/** Methods under {@code partner.arm.subscriptions}. */
public final class PartnerArmSubscriptions extends Namespace {
  /** Takes who calls. */
  PartnerArmSubscriptions(Caller caller) {
    super(caller);
  }

  /** List the Azure subscriptions of a tenant that the caller can see. Without options. */
  public Pages<ArmSubscription> list() {
    return list(null);
  }

  /**
   * List the Azure subscriptions of a tenant that the caller can see.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/rest/api/resources/subscriptions/list">Documentation</a>
   */
  public Pages<ArmSubscription> list(PageOptions options) {
    return paged("arm.subscriptions.list", ArmSubscription.class, options);
  }
}
