// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Pages;
import io.partnercenter.RestOptions;
import io.partnercenter.model.GraphContract;
import io.partnercenter.options.GraphContractsListOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.graph.contracts}. */
public final class PartnerGraphContracts extends Namespace {
  /** Takes who calls. */
  PartnerGraphContracts(Caller caller) {
    super(caller);
  }

  /** Get a contract of the partner with a customer. Without options. */
  public GraphContract get(String contractId) {
    return get(contractId, null);
  }

  /**
   * Get a contract of the partner with a customer.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param contractId The contract.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a href="https://learn.microsoft.com/graph/api/contract-get">Documentation</a>
   */
  public GraphContract get(String contractId, RestOptions options) {
    return value("graph.contracts.get", GraphContract.class, options, "contract_id", contractId);
  }

  /** Get a contract of the partner with a customer. Without waiting. */
  public CompletableFuture<GraphContract> getAsync(String contractId) {
    return getAsync(contractId, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<GraphContract> getAsync(String contractId, RestOptions options) {
    return valueAsync(
        "graph.contracts.get", GraphContract.class, options, "contract_id", contractId);
  }

  /** List the contracts of the partner with its customers. Without options. */
  public Pages<GraphContract> list() {
    return list(null);
  }

  /**
   * List the contracts of the partner with its customers.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>Filters: customerId, defaultDomainName, displayName.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a href="https://learn.microsoft.com/graph/api/contract-list">Documentation</a>
   */
  public Pages<GraphContract> list(GraphContractsListOptions options) {
    return paged("graph.contracts.list", GraphContract.class, options);
  }
}
