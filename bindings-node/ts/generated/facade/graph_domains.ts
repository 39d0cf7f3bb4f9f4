// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { GraphDomainsListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.graph.domains.serviceRecords`. */
export class PartnerGraphDomainsServiceRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the DNS records that the services of a domain need.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords
   */
  list(domainId: string, options?: PageOptions): Pages<types.DomainDnsRecord> {
    return this.#caller.list("graph.domains.service_records.list", { domain_id: domainId }, options);
  }
}

/** Methods under `partner.graph.domains.verificationRecords`. */
export class PartnerGraphDomainsVerificationRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the DNS records that prove who owns a domain.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords
   */
  list(domainId: string, options?: PageOptions): Pages<types.DomainDnsRecord> {
    return this.#caller.list("graph.domains.verification_records.list", { domain_id: domainId }, options);
  }
}

/** Methods under `partner.graph.domains`. */
export class PartnerGraphDomains {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.graph.domains.serviceRecords`. */
  get serviceRecords(): PartnerGraphDomainsServiceRecords {
    return new PartnerGraphDomainsServiceRecords(this.#caller);
  }

  /** Methods under `partner.graph.domains.verificationRecords`. */
  get verificationRecords(): PartnerGraphDomainsVerificationRecords {
    return new PartnerGraphDomainsVerificationRecords(this.#caller);
  }

  /**
   * Add a domain to a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/domain-post-domains
   */
  create(body: types.GraphDomain, options?: RestOptions): Promise<types.GraphDomain> {
    return this.#caller.invoke("graph.domains.create", { body }, options);
  }

  /**
   * Delete a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/domain-delete
   */
  delete(domainId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.domains.delete", { domain_id: domainId }, options);
  }

  /**
   * Get a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/domain-get
   */
  get(domainId: string, options?: RestOptions): Promise<types.GraphDomain> {
    return this.#caller.invoke("graph.domains.get", { domain_id: domainId }, options);
  }

  /**
   * List the domains of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/domain-list
   */
  list(options?: GraphDomainsListOptions): Pages<types.GraphDomain> {
    return this.#caller.list("graph.domains.list", {}, options);
  }

  /**
   * Change a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/domain-update
   */
  update(domainId: string, body: types.GraphDomain, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.domains.update", { domain_id: domainId, body }, options);
  }

  /**
   * Verify a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/domain-verify
   */
  verify(domainId: string, options?: RestOptions): Promise<types.GraphDomain> {
    return this.#caller.invoke("graph.domains.verify", { domain_id: domainId }, options);
  }
}

/** Methods under `customer.graph.domains.serviceRecords`. */
export class CustomerGraphDomainsServiceRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the DNS records that the services of a domain need.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords
   */
  list(domainId: string, options?: PageOptions): Pages<types.DomainDnsRecord> {
    return this.#caller.list("graph.domains.service_records.list", { domain_id: domainId }, options);
  }
}

/** Methods under `customer.graph.domains.verificationRecords`. */
export class CustomerGraphDomainsVerificationRecords {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the DNS records that prove who owns a domain.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords
   */
  list(domainId: string, options?: PageOptions): Pages<types.DomainDnsRecord> {
    return this.#caller.list("graph.domains.verification_records.list", { domain_id: domainId }, options);
  }
}

/** Methods under `customer.graph.domains`. */
export class CustomerGraphDomains {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.graph.domains.serviceRecords`. */
  get serviceRecords(): CustomerGraphDomainsServiceRecords {
    return new CustomerGraphDomainsServiceRecords(this.#caller);
  }

  /** Methods under `customer.graph.domains.verificationRecords`. */
  get verificationRecords(): CustomerGraphDomainsVerificationRecords {
    return new CustomerGraphDomainsVerificationRecords(this.#caller);
  }

  /**
   * Add a domain to a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/domain-post-domains
   */
  create(body: types.GraphDomain, options?: RestOptions): Promise<types.GraphDomain> {
    return this.#caller.invoke("graph.domains.create", { body }, options);
  }

  /**
   * Delete a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/domain-delete
   */
  delete(domainId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.domains.delete", { domain_id: domainId }, options);
  }

  /**
   * Get a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/domain-get
   */
  get(domainId: string, options?: RestOptions): Promise<types.GraphDomain> {
    return this.#caller.invoke("graph.domains.get", { domain_id: domainId }, options);
  }

  /**
   * List the domains of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/graph/api/domain-list
   */
  list(options?: GraphDomainsListOptions): Pages<types.GraphDomain> {
    return this.#caller.list("graph.domains.list", {}, options);
  }

  /**
   * Change a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/domain-update
   */
  update(domainId: string, body: types.GraphDomain, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("graph.domains.update", { domain_id: domainId, body }, options);
  }

  /**
   * Verify a domain of a tenant.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param domainId - The domain's name.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/graph/api/domain-verify
   */
  verify(domainId: string, options?: RestOptions): Promise<types.GraphDomain> {
    return this.#caller.invoke("graph.domains.verify", { domain_id: domainId }, options);
  }
}
