// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.ServiceIncidentDetail;
import io.partnercenter.options.CustomersServiceIncidentsListOptions;

/** Methods under {@code customer.serviceIncidents}. */
public final class CustomerServiceIncidents extends Namespace {
  /** Takes who calls. */
  CustomerServiceIncidents(Caller caller) {
    super(caller);
  }

  /** List the Office incidents of a customer. Without options. */
  public Pages<ServiceIncidentDetail> list() {
    return list(null);
  }

  /**
   * List the Office incidents of a customer.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Deprecated since 2021; call graph.service_health.issues.list. No article since 2021; the
   * documentation has pointed to the service communications of Microsoft Graph since. It may be
   * gone.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   */
  public Pages<ServiceIncidentDetail> list(CustomersServiceIncidentsListOptions options) {
    return paged("customers.service_incidents.list", ServiceIncidentDetail.class, options);
  }
}
