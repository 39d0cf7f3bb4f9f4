// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.model.CustomerRelationshipRequest;
import io.partnercenter.options.CustomersRelationshipRequestsGetOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.customers.relationshipRequests}. */
public final class PartnerCustomersRelationshipRequests extends Namespace {
  /** Takes who calls. */
  PartnerCustomersRelationshipRequests(Caller caller) {
    super(caller);
  }

  /** Get the link that invites a customer to a reseller relationship. Without options. */
  public CustomerRelationshipRequest get() {
    return get(null);
  }

  /**
   * Get the link that invites a customer to a reseller relationship.
   *
   * <p>Of the app with a user. Clouds: global, china.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/request-reseller-relationship">Documentation</a>
   */
  public CustomerRelationshipRequest get(CustomersRelationshipRequestsGetOptions options) {
    return value("customers.relationship_requests.get", CustomerRelationshipRequest.class, options);
  }

  /** Get the link that invites a customer to a reseller relationship. Without waiting. */
  public CompletableFuture<CustomerRelationshipRequest> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(CustomersRelationshipRequestsGetOptions)}, without waiting. */
  public CompletableFuture<CustomerRelationshipRequest> getAsync(
      CustomersRelationshipRequestsGetOptions options) {
    return valueAsync(
        "customers.relationship_requests.get", CustomerRelationshipRequest.class, options);
  }
}
