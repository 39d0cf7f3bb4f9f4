// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.Work;
import io.partnercenter.options.BillingBetaUnbilledUsageExportOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.billingBeta.unbilledUsage}. */
public final class PartnerBillingBetaUnbilledUsage extends Namespace {
  /** Takes who calls. */
  PartnerBillingBetaUnbilledUsage(Caller caller) {
    super(caller);
  }

  /**
   * Start an export of unbilled usage, beta of 2022. Without options.
   *
   * @deprecated retired since 2025-01-21: Call graph.billing.unbilled_usage.export.
   */
  @Deprecated
  public Work<JsonNode> export(String period, String currencyCode) {
    return export(period, currencyCode, null);
  }

  /**
   * Start an export of unbilled usage, beta of 2022.
   *
   * <p>Of the app with a user. Clouds: global.
   *
   * <p>Stood on a host of its own, ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net.
   *
   * @param period This month, or the last one. One of current, last.
   * @param currencyCode ISO 4217 code of the currency.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @deprecated retired since 2025-01-21: Call graph.billing.unbilled_usage.export.
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-invoice-billed-unbilled-consumption">Documentation</a>
   */
  @Deprecated
  public Work<JsonNode> export(
      String period, String currencyCode, BillingBetaUnbilledUsageExportOptions options) {
    return work(
        "billing_beta.unbilled_usage.export",
        JsonNode.class,
        options,
        "period",
        period,
        "currency_code",
        currencyCode);
  }

  /**
   * Start an export of unbilled usage, beta of 2022. Without waiting.
   *
   * @deprecated retired since 2025-01-21: Call graph.billing.unbilled_usage.export.
   */
  @Deprecated
  public CompletableFuture<Work<JsonNode>> exportAsync(String period, String currencyCode) {
    return exportAsync(period, currencyCode, null);
  }

  /**
   * As {@link #export(String, String, BillingBetaUnbilledUsageExportOptions)}, without waiting.
   *
   * @deprecated retired since 2025-01-21: Call graph.billing.unbilled_usage.export.
   */
  @Deprecated
  public CompletableFuture<Work<JsonNode>> exportAsync(
      String period, String currencyCode, BillingBetaUnbilledUsageExportOptions options) {
    return workAsync(
        "billing_beta.unbilled_usage.export",
        JsonNode.class,
        options,
        "period",
        period,
        "currency_code",
        currencyCode);
  }
}
