// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.CallOptions;
import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.model.TenantFacts;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code app.tenants}. */
public final class AppTenants extends Namespace {
  /** Takes who calls. */
  AppTenants(Caller caller) {
    super(caller);
  }

  /**
   * Look a tenant up by its id or one of its domains, and tell which cloud it is in. Without
   * options.
   */
  public TenantFacts get(String tenant) {
    return get(tenant, null);
  }

  /**
   * Look a tenant up by its id or one of its domains, and tell which cloud it is in.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param tenant Tenant id, or a domain such as contoso.onmicrosoft.com.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  public TenantFacts get(String tenant, CallOptions options) {
    return value("tenants.get", TenantFacts.class, options, "tenant", tenant);
  }

  /**
   * Look a tenant up by its id or one of its domains, and tell which cloud it is in. Without
   * waiting.
   */
  public CompletableFuture<TenantFacts> getAsync(String tenant) {
    return getAsync(tenant, null);
  }

  /** As {@link #get(String, CallOptions)}, without waiting. */
  public CompletableFuture<TenantFacts> getAsync(String tenant, CallOptions options) {
    return valueAsync("tenants.get", TenantFacts.class, options, "tenant", tenant);
  }
}
