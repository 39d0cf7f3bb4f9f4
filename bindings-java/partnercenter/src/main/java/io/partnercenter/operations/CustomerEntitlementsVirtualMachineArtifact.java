// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.VirtualMachineReservedInstanceArtifactDetails;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.entitlements.virtualMachineArtifact}. */
public final class CustomerEntitlementsVirtualMachineArtifact extends Namespace {
  /** Takes who calls. */
  CustomerEntitlementsVirtualMachineArtifact(Caller caller) {
    super(caller);
  }

  /** Get the details of a reservation of virtual machines. Without options. */
  public VirtualMachineReservedInstanceArtifactDetails get(
      String groupId, String lineItemId, String resourceId) {
    return get(groupId, lineItemId, resourceId, null);
  }

  /**
   * Get the details of a reservation of virtual machines.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Its path is the link in dynamicAttributes of an entitled artifact, of an older contract.
   *
   * @param groupId The order that the entitlement refers to.
   * @param lineItemId The line item of the order.
   * @param resourceId The resource of the reservation.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements">Documentation</a>
   */
  public VirtualMachineReservedInstanceArtifactDetails get(
      String groupId, String lineItemId, String resourceId, RestOptions options) {
    return value(
        "customers.entitlements.virtual_machine_artifact.get",
        VirtualMachineReservedInstanceArtifactDetails.class,
        options,
        "group_id",
        groupId,
        "line_item_id",
        lineItemId,
        "resource_id",
        resourceId);
  }

  /** Get the details of a reservation of virtual machines. Without waiting. */
  public CompletableFuture<VirtualMachineReservedInstanceArtifactDetails> getAsync(
      String groupId, String lineItemId, String resourceId) {
    return getAsync(groupId, lineItemId, resourceId, null);
  }

  /** As {@link #get(String, String, String, RestOptions)}, without waiting. */
  public CompletableFuture<VirtualMachineReservedInstanceArtifactDetails> getAsync(
      String groupId, String lineItemId, String resourceId, RestOptions options) {
    return valueAsync(
        "customers.entitlements.virtual_machine_artifact.get",
        VirtualMachineReservedInstanceArtifactDetails.class,
        options,
        "group_id",
        groupId,
        "line_item_id",
        lineItemId,
        "resource_id",
        resourceId);
  }
}
