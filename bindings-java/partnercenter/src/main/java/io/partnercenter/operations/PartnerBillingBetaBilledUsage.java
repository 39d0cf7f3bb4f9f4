// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Work;
import io.partnercenter.options.BillingBetaBilledUsageExportOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.billingBeta.billedUsage}. */
public final class PartnerBillingBetaBilledUsage extends Namespace {
  /** Takes who calls. */
  PartnerBillingBetaBilledUsage(Caller caller) {
    super(caller);
  }

  /**
   * Start an export of billed usage, beta of 2022. Without options.
   *
   * @deprecated retired since 2025-01-21: Call graph.billing.billed_usage.export.
   */
  @Deprecated
  public Work<JsonNode> export(String invoiceId) {
    return export(invoiceId, null);
  }

  /**
   * Start an export of billed usage, beta of 2022.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * <p>Stood on a host of its own, ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
   *
   * @param invoiceId The invoice.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @deprecated retired since 2025-01-21: Call graph.billing.billed_usage.export.
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption">Documentation</a>
   */
  @Deprecated
  public Work<JsonNode> export(String invoiceId, BillingBetaBilledUsageExportOptions options) {
    return work(
        "billing_beta.billed_usage.export", JsonNode.class, options, "invoice_id", invoiceId);
  }

  /**
   * Start an export of billed usage, beta of 2022. Without waiting.
   *
   * @deprecated retired since 2025-01-21: Call graph.billing.billed_usage.export.
   */
  @Deprecated
  public CompletableFuture<Work<JsonNode>> exportAsync(String invoiceId) {
    return exportAsync(invoiceId, null);
  }

  /**
   * As {@link #export(String, BillingBetaBilledUsageExportOptions)}, without waiting.
   *
   * @deprecated retired since 2025-01-21: Call graph.billing.billed_usage.export.
   */
  @Deprecated
  public CompletableFuture<Work<JsonNode>> exportAsync(
      String invoiceId, BillingBetaBilledUsageExportOptions options) {
    return workAsync(
        "billing_beta.billed_usage.export", JsonNode.class, options, "invoice_id", invoiceId);
  }
}
