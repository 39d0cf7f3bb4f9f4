// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.CustomerMonthlyUsageRecord;

/** Methods under {@code partner.customers.usageRecords}. */
public final class PartnerCustomersUsageRecords extends Namespace {
  /** Takes who calls. */
  PartnerCustomersUsageRecords(Caller caller) {
    super(caller);
  }

  /** List the usage of all customers in this month. Without options. */
  public Pages<CustomerMonthlyUsageRecord> list() {
    return list(null);
  }

  /**
   * List the usage of all customers in this month.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-customer-s-usage-records">Documentation</a>
   */
  public Pages<CustomerMonthlyUsageRecord> list(PageOptions options) {
    return paged("customers.usage_records.list", CustomerMonthlyUsageRecord.class, options);
  }
}
