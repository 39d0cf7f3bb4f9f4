// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `partner.validations.address`. */
export class PartnerValidationsAddress {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Validate an address.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/validate-an-address
   */
  check(body: types.Address, options?: RestOptions): Promise<types.AddressValidationResponse> {
    return this.#caller.invoke("validations.address.check", { body }, options);
  }
}

/** Methods under `partner.validations.codes`. */
export class PartnerValidationsCodes {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the validation codes for the government cloud.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-partner-s-validation-codes
   */
  list(options?: PageOptions): Pages<types.ValidationCode> {
    return this.#caller.list("validations.codes.list", {}, options);
  }
}

/** Methods under `partner.validations.domainPrefix`. */
export class PartnerValidationsDomainPrefix {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Tell whether a prefix of onmicrosoft.com is free.
   *
   * Of the app alone, or of the app with a user. Known from a Swagger file only: the form of the answer, who may call it and where is not said, and the service decides.
   *
   * @param domainPrefix - What stands before .onmicrosoft.com.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  check(domainPrefix: string, options?: RestOptions): Promise<types.DomainAvailability> {
    return this.#caller.invoke("validations.domain_prefix.check", { domain_prefix: domainPrefix }, options);
  }
}

/** Methods under `partner.validations`. */
export class PartnerValidations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.validations.address`. */
  get address(): PartnerValidationsAddress {
    return new PartnerValidationsAddress(this.#caller);
  }

  /** Methods under `partner.validations.codes`. */
  get codes(): PartnerValidationsCodes {
    return new PartnerValidationsCodes(this.#caller);
  }

  /** Methods under `partner.validations.domainPrefix`. */
  get domainPrefix(): PartnerValidationsDomainPrefix {
    return new PartnerValidationsDomainPrefix(this.#caller);
  }
}

/** Methods under `customer.validations`. */
export class CustomerValidations {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the validation of a customer for the government cloud.
   *
   * Of the app alone, or of the app with a user. Known from a Swagger file only: who may call it and where is not said, and the service decides.
   *
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  get(options?: RestOptions): Promise<types.GccValidationRelationship> {
    return this.#caller.invoke("customers.validations.get", {}, options);
  }
}
