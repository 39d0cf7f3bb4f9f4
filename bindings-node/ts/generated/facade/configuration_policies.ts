// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type * as types from "../types.js";

/** Methods under `customer.configurationPolicies`. */
export class CustomerConfigurationPolicies {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Create a configuration policy for devices.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/create-a-new-configuration-policy-for-the-specified-customer
   */
  create(body: types.ConfigurationPolicy, options?: RestOptions): Promise<types.ConfigurationPolicy> {
    return this.#caller.invoke("customers.configuration_policies.create", { body }, options);
  }

  /**
   * Delete a configuration policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId - The policy.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/delete-a-configuration-policy-for-the-specified-customer
   */
  delete(policyId: string, options?: RestOptions): Promise<void> {
    return this.#caller.invoke("customers.configuration_policies.delete", { policy_id: policyId }, options);
  }

  /**
   * Get a configuration policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId - The policy.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/retrieve-a-customer-s-configuration-policy
   */
  get(policyId: string, options?: RestOptions): Promise<types.ConfigurationPolicy> {
    return this.#caller.invoke("customers.configuration_policies.get", { policy_id: policyId }, options);
  }

  /**
   * List the configuration policies of a customer.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-a-customer-s-policies
   */
  list(options?: PageOptions): Pages<types.ConfigurationPolicy> {
    return this.#caller.list("customers.configuration_policies.list", {}, options);
  }

  /**
   * Replace a configuration policy.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param policyId - The policy.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/update-a-configuration-policy-for-the-specified-customer
   */
  update(policyId: string, body: types.ConfigurationPolicy, options?: RestOptions): Promise<types.ConfigurationPolicy> {
    return this.#caller.invoke("customers.configuration_policies.update", { policy_id: policyId, body }, options);
  }
}
