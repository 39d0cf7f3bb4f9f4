// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.model.ServiceIncidents;
import io.partnercenter.options.ServiceIncidentsListOptions;

/** Methods under {@code partner.serviceIncidents}. */
public final class PartnerServiceIncidents extends Namespace {
  /** Takes who calls. */
  PartnerServiceIncidents(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.serviceIncidents.count}. */
  public PartnerServiceIncidentsCount count() {
    return new PartnerServiceIncidentsCount(caller());
  }

  /** List Office incidents. Without options. */
  public Pages<ServiceIncidents> list() {
    return list(null);
  }

  /**
   * List Office incidents.
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
  public Pages<ServiceIncidents> list(ServiceIncidentsListOptions options) {
    return paged("service_incidents.list", ServiceIncidents.class, options);
  }
}
