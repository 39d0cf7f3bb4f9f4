// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.ServiceRequest;
import io.partnercenter.options.ServiceRequestsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.serviceRequests}. */
public final class PartnerServiceRequests extends Namespace {
  /** Takes who calls. */
  PartnerServiceRequests(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.serviceRequests.supportTopics}. */
  public PartnerServiceRequestsSupportTopics supportTopics() {
    return new PartnerServiceRequestsSupportTopics(caller());
  }

  /**
   * File a service request. Without options.
   *
   * @deprecated retired since 2023-06: File requests in Partner Center itself;
   *     service_requests.list shows them.
   */
  @Deprecated
  public ServiceRequest create(String agentLocale, ServiceRequest body) {
    return create(agentLocale, body, null);
  }

  /**
   * File a service request.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The last SDK, of June 2023, knows the path and has no method for it; no article since 2021
   * has it.
   *
   * @param agentLocale Locale of the agent, such as en-US.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @deprecated retired since 2023-06: File requests in Partner Center itself;
   *     service_requests.list shows them.
   */
  @Deprecated
  public ServiceRequest create(String agentLocale, ServiceRequest body, RestOptions options) {
    return value(
        "service_requests.create",
        ServiceRequest.class,
        options,
        "agent_locale",
        agentLocale,
        "body",
        body);
  }

  /**
   * File a service request. Without waiting.
   *
   * @deprecated retired since 2023-06: File requests in Partner Center itself;
   *     service_requests.list shows them.
   */
  @Deprecated
  public CompletableFuture<ServiceRequest> createAsync(String agentLocale, ServiceRequest body) {
    return createAsync(agentLocale, body, null);
  }

  /**
   * As {@link #create(String, ServiceRequest, RestOptions)}, without waiting.
   *
   * @deprecated retired since 2023-06: File requests in Partner Center itself;
   *     service_requests.list shows them.
   */
  @Deprecated
  public CompletableFuture<ServiceRequest> createAsync(
      String agentLocale, ServiceRequest body, RestOptions options) {
    return valueAsync(
        "service_requests.create",
        ServiceRequest.class,
        options,
        "agent_locale",
        agentLocale,
        "body",
        body);
  }

  /** Get a service request. Without options. */
  public ServiceRequest get(String serviceRequestId) {
    return get(serviceRequestId, null);
  }

  /**
   * Get a service request.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param serviceRequestId The service request.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-service-request-details-by-id">Documentation</a>
   */
  public ServiceRequest get(String serviceRequestId, RestOptions options) {
    return value(
        "service_requests.get",
        ServiceRequest.class,
        options,
        "service_request_id",
        serviceRequestId);
  }

  /** Get a service request. Without waiting. */
  public CompletableFuture<ServiceRequest> getAsync(String serviceRequestId) {
    return getAsync(serviceRequestId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<ServiceRequest> getAsync(String serviceRequestId, RestOptions options) {
    return valueAsync(
        "service_requests.get",
        ServiceRequest.class,
        options,
        "service_request_id",
        serviceRequestId);
  }

  /** List the partner's service requests. Without options. */
  public Pages<ServiceRequest> list() {
    return list(null);
  }

  /**
   * List the partner's service requests.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Known from the .NET SDK only, no article has it: who may call it and where is not said, and
   * the service decides.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   */
  public Pages<ServiceRequest> list(ServiceRequestsListOptions options) {
    return paged("service_requests.list", ServiceRequest.class, options);
  }

  /** Add a note to a service request, or change its state. Without options. */
  public ServiceRequest update(String serviceRequestId, ServiceRequest body) {
    return update(serviceRequestId, body, null);
  }

  /**
   * Add a note to a service request, or change its state.
   *
   * <p>Of the app with a user. Clouds: global, usgov.
   *
   * @param serviceRequestId The service request.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-a-service-request">Documentation</a>
   */
  public ServiceRequest update(String serviceRequestId, ServiceRequest body, RestOptions options) {
    return value(
        "service_requests.update",
        ServiceRequest.class,
        options,
        "service_request_id",
        serviceRequestId,
        "body",
        body);
  }

  /** Add a note to a service request, or change its state. Without waiting. */
  public CompletableFuture<ServiceRequest> updateAsync(
      String serviceRequestId, ServiceRequest body) {
    return updateAsync(serviceRequestId, body, null);
  }

  /** As {@link #update(String, ServiceRequest, RestOptions)}, without waiting. */
  public CompletableFuture<ServiceRequest> updateAsync(
      String serviceRequestId, ServiceRequest body, RestOptions options) {
    return valueAsync(
        "service_requests.update",
        ServiceRequest.class,
        options,
        "service_request_id",
        serviceRequestId,
        "body",
        body);
  }
}
