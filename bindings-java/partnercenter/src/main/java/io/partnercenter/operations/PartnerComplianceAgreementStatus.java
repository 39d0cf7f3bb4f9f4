// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.model.AgreementSignatureStatus;
import io.partnercenter.options.ComplianceAgreementStatusGetOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.compliance.agreementStatus}. */
public final class PartnerComplianceAgreementStatus extends Namespace {
  /** Takes who calls. */
  PartnerComplianceAgreementStatus(Caller caller) {
    super(caller);
  }

  /** Tell whether an indirect reseller has signed the partner agreement. Without options. */
  public AgreementSignatureStatus get(String programName) {
    return get(programName, null);
  }

  /**
   * Tell whether an indirect reseller has signed the partner agreement.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param programName The program; csp is the one that is documented.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/verify-indirect-reseller-mpa-status">Documentation</a>
   */
  public AgreementSignatureStatus get(
      String programName, ComplianceAgreementStatusGetOptions options) {
    return value(
        "compliance.agreement_status.get",
        AgreementSignatureStatus.class,
        options,
        "program_name",
        programName);
  }

  /** Tell whether an indirect reseller has signed the partner agreement. Without waiting. */
  public CompletableFuture<AgreementSignatureStatus> getAsync(String programName) {
    return getAsync(programName, null);
  }

  /** As {@link #get(String, ComplianceAgreementStatusGetOptions)}, without waiting. */
  public CompletableFuture<AgreementSignatureStatus> getAsync(
      String programName, ComplianceAgreementStatusGetOptions options) {
    return valueAsync(
        "compliance.agreement_status.get",
        AgreementSignatureStatus.class,
        options,
        "program_name",
        programName);
  }
}
