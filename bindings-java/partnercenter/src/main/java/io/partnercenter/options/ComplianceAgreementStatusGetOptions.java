// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code compliance.agreement_status.get}. */
public final class ComplianceAgreementStatusGetOptions
    extends RestCallOptions<ComplianceAgreementStatusGetOptions> {
  /** Says nothing yet. */
  public ComplianceAgreementStatusGetOptions() {}

  /** Partner id; exactly one of mpn_id and tenant_id is given. */
  public ComplianceAgreementStatusGetOptions mpnId(Long mpnId) {
    return parameter("mpn_id", mpnId);
  }

  /** Tenant id; exactly one of mpn_id and tenant_id is given. */
  public ComplianceAgreementStatusGetOptions tenantId(String tenantId) {
    return parameter("tenant_id", tenantId);
  }
}
