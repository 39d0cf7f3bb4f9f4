// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { AuditRecordsListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.auditRecords`. */
export class PartnerAuditRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get one record of the activity log, to which the AuditUri of a webhook event leads.
   *
   * Of the app alone, or of the app with a user. The AuditUri of webhook events may also be /v1/auditrecords/{id}. Who may call it is not said.
   *
   * @param recordId - The record.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/partner-center-webhook-events
   */
  get(recordId: string, options?: RestOptions): Promise<types.AuditRecord> {
    return this.#caller.invoke("audit_records.get", { record_id: recordId }, options);
  }

  /**
   * List what was done in Partner Center, and by whom.
   *
   * Of the app alone, or of the app with a user. Clouds: global, usgov. Looks back 90 days at most.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-record-of-partner-center-activity-by-user
   */
  list(options?: AuditRecordsListOptions): Pages<types.AuditRecord> {
    return this.#caller.list("audit_records.list", {}, options);
  }
}
