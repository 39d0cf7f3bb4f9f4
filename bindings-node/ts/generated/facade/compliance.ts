// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller } from "../../call.js";
import type { ComplianceAgreementStatusGetOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.compliance.agreementStatus`. */
export class PartnerComplianceAgreementStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tell whether an indirect reseller has signed the partner agreement.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param programName - The program; csp is the one that is documented.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/verify-indirect-reseller-mpa-status
   */
  get(programName: string, options?: ComplianceAgreementStatusGetOptions): Promise<types.AgreementSignatureStatus> {
    return this.#caller.invoke("compliance.agreement_status.get", { program_name: programName }, options);
  }
}

/** Methods under `partner.compliance`. */
export class PartnerCompliance {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.compliance.agreementStatus`. */
  get agreementStatus(): PartnerComplianceAgreementStatus {
    return new PartnerComplianceAgreementStatus(this.#caller);
  }
}
