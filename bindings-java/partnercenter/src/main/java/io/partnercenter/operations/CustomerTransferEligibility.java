// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.TransferEligibility;

/** Methods under {@code customer.transferEligibility}. */
public final class CustomerTransferEligibility extends Namespace {
  /** Takes who calls. */
  CustomerTransferEligibility(Caller caller) {
    super(caller);
  }

  /** List which of a customer's subscriptions can be transferred. Without options. */
  public Pages<TransferEligibility> list(String transferType) {
    return list(transferType, null);
  }

  /**
   * List which of a customer's subscriptions can be transferred.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param transferType Kind of the transfer, such as directtoindirect.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-customer-s-subscriptions-transfer-eligibility">Documentation</a>
   */
  public Pages<TransferEligibility> list(String transferType, PageOptions options) {
    return paged(
        "customers.transfer_eligibility.list",
        TransferEligibility.class,
        options,
        "transfer_type",
        transferType);
  }
}
