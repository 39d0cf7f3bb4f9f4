// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.ServiceRequest;
import io.partnercenter.options.CustomersServiceRequestsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.serviceRequests}. */
public final class CustomerServiceRequests extends Namespace {
  /** Takes who calls. */
  CustomerServiceRequests(Caller caller) {
    super(caller);
  }

  /** Get a customer's service request. Without options. */
  public ServiceRequest get(String serviceRequestId) {
    return get(serviceRequestId, null);
  }

  /**
   * Get a customer's service request.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Known from the .NET SDK only, no article has it: who may call it and where is not said, and
   * the service decides.
   *
   * @param serviceRequestId The service request.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public ServiceRequest get(String serviceRequestId, RestOptions options) {
    return value(
        "customers.service_requests.get",
        ServiceRequest.class,
        options,
        "service_request_id",
        serviceRequestId);
  }

  /** Get a customer's service request. Without waiting. */
  public CompletableFuture<ServiceRequest> getAsync(String serviceRequestId) {
    return getAsync(serviceRequestId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<ServiceRequest> getAsync(String serviceRequestId, RestOptions options) {
    return valueAsync(
        "customers.service_requests.get",
        ServiceRequest.class,
        options,
        "service_request_id",
        serviceRequestId);
  }

  /** List a customer's service requests. Without options. */
  public Pages<ServiceRequest> list() {
    return list(null);
  }

  /**
   * List a customer's service requests.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-all-service-requests-for-a-customer">Documentation</a>
   */
  public Pages<ServiceRequest> list(CustomersServiceRequestsListOptions options) {
    return paged("customers.service_requests.list", ServiceRequest.class, options);
  }

  /** Change a customer's service request. Without options. */
  public ServiceRequest update(String serviceRequestId, ServiceRequest body) {
    return update(serviceRequestId, body, null);
  }

  /**
   * Change a customer's service request.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Known from the .NET SDK only, no article has it: who may call it and where is not said, and
   * the service decides.
   *
   * @param serviceRequestId The service request.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public ServiceRequest update(String serviceRequestId, ServiceRequest body, RestOptions options) {
    return value(
        "customers.service_requests.update",
        ServiceRequest.class,
        options,
        "service_request_id",
        serviceRequestId,
        "body",
        body);
  }

  /** Change a customer's service request. Without waiting. */
  public CompletableFuture<ServiceRequest> updateAsync(
      String serviceRequestId, ServiceRequest body) {
    return updateAsync(serviceRequestId, body, null);
  }

  /** As {@link #update(String, ServiceRequest, RestOptions)}, without waiting. */
  public CompletableFuture<ServiceRequest> updateAsync(
      String serviceRequestId, ServiceRequest body, RestOptions options) {
    return valueAsync(
        "customers.service_requests.update",
        ServiceRequest.class,
        options,
        "service_request_id",
        serviceRequestId,
        "body",
        body);
  }
}
