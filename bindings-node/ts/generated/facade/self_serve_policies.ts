// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `partner.selfServePolicies`. */
export class PartnerSelfServePolicies {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Create a self-serve policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/create-a-self-serve-policy
   */
  create(body: types.SelfServePolicy, options?: RestOptions): Promise<types.SelfServePolicy> {
    return this.#caller.invoke("self_serve_policies.create", { body }, options);
  }

  /**
   * Delete a self-serve policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId - The policy.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/delete-a-self-serve-policy
   */
  delete(policyId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("self_serve_policies.delete", { policy_id: policyId }, options);
  }

  /**
   * Get a self-serve policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId - The policy.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-self-serve-policy-by-id
   */
  get(policyId: string, options?: RestOptions): Promise<types.SelfServePolicy> {
    return this.#caller.invoke("self_serve_policies.get", { policy_id: policyId }, options);
  }

  /**
   * List the self-serve policies of a customer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param entityId - Tenant id of the customer.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-self-serve-policies
   */
  list(entityId: string, options?: PageOptions): Pages<types.SelfServePolicy> {
    return this.#caller.list("self_serve_policies.list", { entity_id: entityId }, options);
  }

  /**
   * Replace a self-serve policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The article's table leaves the id out of the path; the SDK and the Swagger file have it. The SDK sends the ETag in attributes of the body.
   *
   * @param policyId - The policy.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-self-serve-policy
   */
  update(policyId: string, body: types.SelfServePolicy, options?: RestOptions): Promise<types.SelfServePolicy> {
    return this.#caller.invoke("self_serve_policies.update", { policy_id: policyId, body }, options);
  }
}
