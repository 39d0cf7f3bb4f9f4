// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.SpendingBudget;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code customer.usageBudget}. */
public final class CustomerUsageBudget extends Namespace {
  /** Takes who calls. */
  CustomerUsageBudget(Caller caller) {
    super(caller);
  }

  /** Get a customer's budget for Azure. Without options. */
  public SpendingBudget get() {
    return get(null);
  }

  /**
   * Get a customer's budget for Azure.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-a-customer-s-usage-spending-budget">Documentation</a>
   */
  public SpendingBudget get(RestOptions options) {
    return value("customers.usage_budget.get", SpendingBudget.class, options);
  }

  /** Get a customer's budget for Azure. Without waiting. */
  public CompletableFuture<SpendingBudget> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RestOptions)}, without waiting. */
  public CompletableFuture<SpendingBudget> getAsync(RestOptions options) {
    return valueAsync("customers.usage_budget.get", SpendingBudget.class, options);
  }

  /** Set a customer's budget for Azure. Without options. */
  public SpendingBudget update(SpendingBudget body) {
    return update(body, null);
  }

  /**
   * Set a customer's budget for Azure.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/update-a-customer-s-usage-spending-budget">Documentation</a>
   */
  public SpendingBudget update(SpendingBudget body, RestOptions options) {
    return value("customers.usage_budget.update", SpendingBudget.class, options, "body", body);
  }

  /** Set a customer's budget for Azure. Without waiting. */
  public CompletableFuture<SpendingBudget> updateAsync(SpendingBudget body) {
    return updateAsync(body, null);
  }

  /** As {@link #update(SpendingBudget, RestOptions)}, without waiting. */
  public CompletableFuture<SpendingBudget> updateAsync(SpendingBudget body, RestOptions options) {
    return valueAsync("customers.usage_budget.update", SpendingBudget.class, options, "body", body);
  }
}
