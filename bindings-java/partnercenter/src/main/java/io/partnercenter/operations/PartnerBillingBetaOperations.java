// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.BillingOperation;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.billingBeta.operations}. */
public final class PartnerBillingBetaOperations extends Namespace {
  /** Takes who calls. */
  PartnerBillingBetaOperations(Caller caller) {
    super(caller);
  }

  /**
   * Get the state of an export, beta of 2022. Without options.
   *
   * @deprecated retired since 2025-01-21: Call graph.billing.operations.get.
   */
  @Deprecated
  public BillingOperation get(String operationId) {
    return get(operationId, null);
  }

  /**
   * Get the state of an export, beta of 2022.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * <p>Stood on a host of its own, ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
   *
   * @param operationId The export.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @deprecated retired since 2025-01-21: Call graph.billing.operations.get.
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption">Documentation</a>
   */
  @Deprecated
  public BillingOperation get(String operationId, RestOptions options) {
    return value(
        "billing_beta.operations.get",
        BillingOperation.class,
        options,
        "operation_id",
        operationId);
  }

  /**
   * Get the state of an export, beta of 2022. Without waiting.
   *
   * @deprecated retired since 2025-01-21: Call graph.billing.operations.get.
   */
  @Deprecated
  public CompletableFuture<BillingOperation> getAsync(String operationId) {
    return getAsync(operationId, null);
  }

  /**
   * As {@link #get(String, RestOptions)}, without waiting.
   *
   * @deprecated retired since 2025-01-21: Call graph.billing.operations.get.
   */
  @Deprecated
  public CompletableFuture<BillingOperation> getAsync(String operationId, RestOptions options) {
    return valueAsync(
        "billing_beta.operations.get",
        BillingOperation.class,
        options,
        "operation_id",
        operationId);
  }
}
