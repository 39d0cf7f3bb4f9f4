// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type {
  AgreementsMetadataListOptions,
  AgreementsTemplatesDocumentGetOptions,
  CustomersAgreementsListOptions,
} from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.agreements.metadata`. */
export class PartnerAgreementsMetadata {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the templates of agreements, with their ids.
   *
   * Of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-customer-agreement-metadata
   */
  list(options?: AgreementsMetadataListOptions): Pages<types.AgreementMetaData> {
    return this.#caller.list("agreements.metadata.list", {}, options);
  }
}

/** Methods under `partner.agreements.templates.document`. */
export class PartnerAgreementsTemplatesDocument {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get short-lived links to the text of an agreement.
   *
   * Of the app with a user. Clouds: global. The links end after five minutes.
   *
   * @param templateId - The template, of which case matters.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/download-customer-agreement-template
   */
  get(templateId: string, options?: AgreementsTemplatesDocumentGetOptions): Promise<types.AgreementDocument> {
    return this.#caller.invoke("agreements.templates.document.get", { template_id: templateId }, options);
  }
}

/** Methods under `partner.agreements.templates`. */
export class PartnerAgreementsTemplates {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.agreements.templates.document`. */
  get document(): PartnerAgreementsTemplatesDocument {
    return new PartnerAgreementsTemplatesDocument(this.#caller);
  }
}

/** Methods under `partner.agreements`. */
export class PartnerAgreements {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.agreements.metadata`. */
  get metadata(): PartnerAgreementsMetadata {
    return new PartnerAgreementsMetadata(this.#caller);
  }

  /** Methods under `partner.agreements.templates`. */
  get templates(): PartnerAgreementsTemplates {
    return new PartnerAgreementsTemplates(this.#caller);
  }
}

/** Methods under `customer.agreements.directSignStatus`. */
export class CustomerAgreementsDirectSignStatus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tell whether the customer signed the Microsoft Customer Agreement directly.
   *
   * Of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-direct-sign-status-of-customer-agreement
   */
  get(options?: RestOptions): Promise<types.DirectSignedCustomerAgreementStatus> {
    return this.#caller.invoke("customers.agreements.direct_sign_status.get", {}, options);
  }
}

/** Methods under `customer.agreements`. */
export class CustomerAgreements {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.agreements.directSignStatus`. */
  get directSignStatus(): CustomerAgreementsDirectSignStatus {
    return new CustomerAgreementsDirectSignStatus(this.#caller);
  }

  /**
   * Record that a customer has accepted an agreement.
   *
   * Of the app alone, or of the app with a user. Clouds: global. An agreement that refers to an attestation of attestations.enhanced.create is app-only by a third party, and this row lets that through though the article of 2023 says app+user only.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/confirm-customer-consent-customer-agreement
   */
  create(body: types.Agreement, options?: RestOptions): Promise<types.Agreement> {
    return this.#caller.invoke("customers.agreements.create", { body }, options);
  }

  /**
   * List the acceptances that are recorded for a customer.
   *
   * Of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-confirmation-of-customer-agreement
   */
  list(options?: CustomersAgreementsListOptions): Pages<types.Agreement> {
    return this.#caller.list("customers.agreements.list", {}, options);
  }
}
