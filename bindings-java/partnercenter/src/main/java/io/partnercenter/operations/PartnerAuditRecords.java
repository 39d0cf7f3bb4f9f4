// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.AuditRecord;
import io.partnercenter.options.AuditRecordsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.auditRecords}. */
public final class PartnerAuditRecords extends Namespace {
  /** Takes who calls. */
  PartnerAuditRecords(Caller caller) {
    super(caller);
  }

  /**
   * Get one record of the activity log, to which the AuditUri of a webhook event leads. Without
   * options.
   */
  public AuditRecord get(String recordId) {
    return get(recordId, null);
  }

  /**
   * Get one record of the activity log, to which the AuditUri of a webhook event leads.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The AuditUri of webhook events may also be /v1/auditrecords/&#123;id&#125;. Who may call it
   * is not said.
   *
   * @param recordId The record.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/partner-center-webhook-events">Documentation</a>
   */
  public AuditRecord get(String recordId, RestOptions options) {
    return value("audit_records.get", AuditRecord.class, options, "record_id", recordId);
  }

  /**
   * Get one record of the activity log, to which the AuditUri of a webhook event leads. Without
   * waiting.
   */
  public CompletableFuture<AuditRecord> getAsync(String recordId) {
    return getAsync(recordId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<AuditRecord> getAsync(String recordId, RestOptions options) {
    return valueAsync("audit_records.get", AuditRecord.class, options, "record_id", recordId);
  }

  /** List what was done in Partner Center, and by whom. Without options. */
  public Pages<AuditRecord> list() {
    return list(null);
  }

  /**
   * List what was done in Partner Center, and by whom.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * <p>Looks back 90 days at most.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-record-of-partner-center-activity-by-user">Documentation</a>
   */
  public Pages<AuditRecord> list(AuditRecordsListOptions options) {
    return paged("audit_records.list", AuditRecord.class, options);
  }
}
