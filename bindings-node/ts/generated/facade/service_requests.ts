// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { CustomersServiceRequestsListOptions, ServiceRequestsListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.serviceRequests.supportTopics`. */
export class PartnerServiceRequestsSupportTopics {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * List the topics of service requests.
   *
   * Of the app alone, or of the app with a user. The last SDK, of June 2023, knows the path and has no method for it; no article since 2021 has it.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @deprecated Retired since 2023-06: File requests in Partner Center itself; service_requests.list shows them.
   */
  list(options?: PageOptions): Pages<types.SupportTopic> {
    return this.#caller.list("service_requests.support_topics.list", {}, options);
  }
}

/** Methods under `partner.serviceRequests`. */
export class PartnerServiceRequests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.serviceRequests.supportTopics`. */
  get supportTopics(): PartnerServiceRequestsSupportTopics {
    return new PartnerServiceRequestsSupportTopics(this.#caller);
  }

  /**
   * File a service request.
   *
   * Of the app alone, or of the app with a user. The last SDK, of June 2023, knows the path and has no method for it; no article since 2021 has it.
   *
   * @param agentLocale - Locale of the agent, such as en-US.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @deprecated Retired since 2023-06: File requests in Partner Center itself; service_requests.list shows them.
   */
  create(agentLocale: string, body: types.ServiceRequest, options?: RestOptions): Promise<types.ServiceRequest> {
    return this.#caller.invoke("service_requests.create", { agent_locale: agentLocale, body }, options);
  }

  /**
   * Get a service request.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param serviceRequestId - The service request.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-service-request-details-by-id
   */
  get(serviceRequestId: string, options?: RestOptions): Promise<types.ServiceRequest> {
    return this.#caller.invoke("service_requests.get", { service_request_id: serviceRequestId }, options);
  }

  /**
   * List the partner's service requests.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   */
  list(options?: ServiceRequestsListOptions): Pages<types.ServiceRequest> {
    return this.#caller.list("service_requests.list", {}, options);
  }

  /**
   * Add a note to a service request, or change its state.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @param serviceRequestId - The service request.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-service-request
   */
  update(serviceRequestId: string, body: types.ServiceRequest, options?: RestOptions): Promise<types.ServiceRequest> {
    return this.#caller.invoke("service_requests.update", { service_request_id: serviceRequestId, body }, options);
  }
}

/** Methods under `customer.serviceRequests`. */
export class CustomerServiceRequests {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get a customer's service request.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param serviceRequestId - The service request.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  get(serviceRequestId: string, options?: RestOptions): Promise<types.ServiceRequest> {
    return this.#caller.invoke("customers.service_requests.get", { service_request_id: serviceRequestId }, options);
  }

  /**
   * List a customer's service requests.
   *
   * Of the app with a user. Clouds: global, usgov.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-all-service-requests-for-a-customer
   */
  list(options?: CustomersServiceRequestsListOptions): Pages<types.ServiceRequest> {
    return this.#caller.list("customers.service_requests.list", {}, options);
  }

  /**
   * Change a customer's service request.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param serviceRequestId - The service request.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  update(serviceRequestId: string, body: types.ServiceRequest, options?: RestOptions): Promise<types.ServiceRequest> {
    return this.#caller.invoke(
      "customers.service_requests.update",
      { service_request_id: serviceRequestId, body },
      options,
    );
  }
}
