// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.model.Count;
import io.partnercenter.options.ServiceIncidentsCountGetOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.serviceIncidents.count}. */
public final class PartnerServiceIncidentsCount extends Namespace {
  /** Takes who calls. */
  PartnerServiceIncidentsCount(Caller caller) {
    super(caller);
  }

  /** Get the number of Office incidents. Without options. */
  public Count get() {
    return get(null);
  }

  /**
   * Get the number of Office incidents.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Deprecated since 2021; call graph.service_health.issues.list. Known from a Swagger file
   * only; the form of the answer is not documented. The documentation has pointed to the service
   * communications of Microsoft Graph since 2021. It may be gone.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public Count get(ServiceIncidentsCountGetOptions options) {
    return value("service_incidents.count.get", Count.class, options);
  }

  /** Get the number of Office incidents. Without waiting. */
  public CompletableFuture<Count> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(ServiceIncidentsCountGetOptions)}, without waiting. */
  public CompletableFuture<Count> getAsync(ServiceIncidentsCountGetOptions options) {
    return valueAsync("service_incidents.count.get", Count.class, options);
  }
}
