// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Filter;
import io.partnercenter.PagedCallOptions;

/** What may be said about {@code audit_records.list}. */
public final class AuditRecordsListOptions extends PagedCallOptions<AuditRecordsListOptions> {
  /** Says nothing yet. */
  public AuditRecordsListOptions() {}

  /** Items per page; the service's default where it is left out. */
  public AuditRecordsListOptions size(Long size) {
    return parameter("size", size);
  }

  /** First day; 30 days back by default, at most 90. ISO 8601. */
  public AuditRecordsListOptions startDate(String startDate) {
    return parameter("start_date", startDate);
  }

  /** Last day; today by default. ISO 8601. */
  public AuditRecordsListOptions endDate(String endDate) {
    return parameter("end_date", endDate);
  }

  /**
   * Filter on CompanyName (substring), CustomerId or ResourceType (equals); needed where there is
   * no start_date.
   */
  public AuditRecordsListOptions filter(Filter filter) {
    return parameter("filter", filter);
  }
}
