// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type { CustomersEntitlementsListOptions } from "../options.js";
import type * as types from "../types.js";

/** Methods under `customer.entitlements.reservedInstanceArtifact`. */
export class CustomerEntitlementsReservedInstanceArtifact {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the details of a reservation.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Its path is the link in dynamicAttributes of an entitled artifact.
   *
   * @param groupId - The order that the entitlement refers to.
   * @param lineItemId - The line item of the order.
   * @param resourceId - The resource of the reservation.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements
   */
  get(
    groupId: string,
    lineItemId: string,
    resourceId: string,
    options?: RestOptions,
  ): Promise<types.ReservedInstanceArtifactDetails> {
    return this.#caller.invoke(
      "customers.entitlements.reserved_instance_artifact.get",
      { group_id: groupId, line_item_id: lineItemId, resource_id: resourceId },
      options,
    );
  }
}

/** Methods under `customer.entitlements.virtualMachineArtifact`. */
export class CustomerEntitlementsVirtualMachineArtifact {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get the details of a reservation of virtual machines.
   *
   * Of the app alone, or of the app with a user. Clouds: global. Its path is the link in dynamicAttributes of an entitled artifact, of an older contract.
   *
   * @param groupId - The order that the entitlement refers to.
   * @param lineItemId - The line item of the order.
   * @param resourceId - The resource of the reservation.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements
   */
  get(
    groupId: string,
    lineItemId: string,
    resourceId: string,
    options?: RestOptions,
  ): Promise<types.VirtualMachineReservedInstanceArtifactDetails> {
    return this.#caller.invoke(
      "customers.entitlements.virtual_machine_artifact.get",
      { group_id: groupId, line_item_id: lineItemId, resource_id: resourceId },
      options,
    );
  }
}

/** Methods under `customer.entitlements`. */
export class CustomerEntitlements {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.entitlements.reservedInstanceArtifact`. */
  get reservedInstanceArtifact(): CustomerEntitlementsReservedInstanceArtifact {
    return new CustomerEntitlementsReservedInstanceArtifact(this.#caller);
  }

  /** Methods under `customer.entitlements.virtualMachineArtifact`. */
  get virtualMachineArtifact(): CustomerEntitlementsVirtualMachineArtifact {
    return new CustomerEntitlementsVirtualMachineArtifact(this.#caller);
  }

  /**
   * List what a customer owns.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements
   */
  list(options?: CustomersEntitlementsListOptions): Pages<types.Entitlement> {
    return this.#caller.list("customers.entitlements.list", {}, options);
  }
}
