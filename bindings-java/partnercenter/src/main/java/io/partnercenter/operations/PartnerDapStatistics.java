// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.DelegatedAdminStatistics;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.dap.statistics}. */
public final class PartnerDapStatistics extends Namespace {
  /** Takes who calls. */
  PartnerDapStatistics(Caller caller) {
    super(caller);
  }

  /**
   * Get the numbers of DAP relationships. Without options.
   *
   * @deprecated retired since the end of DAP: Call graph.delegated_admin_customers.list.
   */
  @Deprecated
  public DelegatedAdminStatistics get() {
    return get(null);
  }

  /**
   * Get the numbers of DAP relationships.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * <p>Stood on a host of its own, traf-pcsvcadmin-prod.trafficmanager.net, and was announced to
   * live until GDAP had replaced DAP. No date was found.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @deprecated retired since the end of DAP: Call graph.delegated_admin_customers.list.
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-delegated-admin-relation-statistics">Documentation</a>
   */
  @Deprecated
  public DelegatedAdminStatistics get(RestOptions options) {
    return value("dap.statistics.get", DelegatedAdminStatistics.class, options);
  }

  /**
   * Get the numbers of DAP relationships. Without waiting.
   *
   * @deprecated retired since the end of DAP: Call graph.delegated_admin_customers.list.
   */
  @Deprecated
  public CompletableFuture<DelegatedAdminStatistics> getAsync() {
    return getAsync(null);
  }

  /**
   * As {@link #get(RestOptions)}, without waiting.
   *
   * @deprecated retired since the end of DAP: Call graph.delegated_admin_customers.list.
   */
  @Deprecated
  public CompletableFuture<DelegatedAdminStatistics> getAsync(RestOptions options) {
    return valueAsync("dap.statistics.get", DelegatedAdminStatistics.class, options);
  }
}
