// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.ReservedInstanceArtifactDetails;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.entitlements.reservedInstanceArtifact}. */
public final class CustomerEntitlementsReservedInstanceArtifact extends Namespace {
  /** Takes who calls. */
  CustomerEntitlementsReservedInstanceArtifact(Caller caller) {
    super(caller);
  }

  /** Get the details of a reservation. Without options. */
  public ReservedInstanceArtifactDetails get(String groupId, String lineItemId, String resourceId) {
    return get(groupId, lineItemId, resourceId, null);
  }

  /**
   * Get the details of a reservation.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Its path is the link in dynamicAttributes of an entitled artifact.
   *
   * @param groupId The order that the entitlement refers to.
   * @param lineItemId The line item of the order.
   * @param resourceId The resource of the reservation.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-collection-of-entitlements">Documentation</a>
   */
  public ReservedInstanceArtifactDetails get(
      String groupId, String lineItemId, String resourceId, RestOptions options) {
    return value(
        "customers.entitlements.reserved_instance_artifact.get",
        ReservedInstanceArtifactDetails.class,
        options,
        "group_id",
        groupId,
        "line_item_id",
        lineItemId,
        "resource_id",
        resourceId);
  }

  /** Get the details of a reservation. Without waiting. */
  public CompletableFuture<ReservedInstanceArtifactDetails> getAsync(
      String groupId, String lineItemId, String resourceId) {
    return getAsync(groupId, lineItemId, resourceId, null);
  }

  /** As {@link #get(String, String, String, RestOptions)}, without waiting. */
  public CompletableFuture<ReservedInstanceArtifactDetails> getAsync(
      String groupId, String lineItemId, String resourceId, RestOptions options) {
    return valueAsync(
        "customers.entitlements.reserved_instance_artifact.get",
        ReservedInstanceArtifactDetails.class,
        options,
        "group_id",
        groupId,
        "line_item_id",
        lineItemId,
        "resource_id",
        resourceId);
  }
}
