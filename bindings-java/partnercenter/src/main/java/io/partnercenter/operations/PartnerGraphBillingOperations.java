// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.BillingExportOperation;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.billing.operations}. */
public final class PartnerGraphBillingOperations extends Namespace {
  /** Takes who calls. */
  PartnerGraphBillingOperations(Caller caller) {
    super(caller);
  }

  /** Get the state of an export. Without options. */
  public BillingExportOperation get(String operationId) {
    return get(operationId, null);
  }

  /**
   * Get the state of an export.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * <p>Retry-After says when to ask again; &#64;odata.type says whether it runs, has succeeded
   * (resourceLocation leads to the manifest) or failed.
   *
   * @param operationId The work that goes on.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/graph/api/partners-billing-operation-get">Documentation</a>
   */
  public BillingExportOperation get(String operationId, RestOptions options) {
    return value(
        "graph.billing.operations.get",
        BillingExportOperation.class,
        options,
        "operation_id",
        operationId);
  }

  /** Get the state of an export. Without waiting. */
  public CompletableFuture<BillingExportOperation> getAsync(String operationId) {
    return getAsync(operationId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<BillingExportOperation> getAsync(
      String operationId, RestOptions options) {
    return valueAsync(
        "graph.billing.operations.get",
        BillingExportOperation.class,
        options,
        "operation_id",
        operationId);
  }
}
