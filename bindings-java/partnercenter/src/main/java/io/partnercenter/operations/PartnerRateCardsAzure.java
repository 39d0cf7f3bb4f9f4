// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.model.AzureRateCard;
import io.partnercenter.options.RateCardsAzureGetOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.rateCards.azure}. */
public final class PartnerRateCardsAzure extends Namespace {
  /** Takes who calls. */
  PartnerRateCardsAzure(Caller caller) {
    super(caller);
  }

  /** Get the prices of Azure meters of the legacy offer (MS-AZR-0145P). Without options. */
  public AzureRateCard get() {
    return get(null);
  }

  /**
   * Get the prices of Azure meters of the legacy offer (MS-AZR-0145P).
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global, usgov.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-prices-for-microsoft-azure">Documentation</a>
   */
  public AzureRateCard get(RateCardsAzureGetOptions options) {
    return value("rate_cards.azure.get", AzureRateCard.class, options);
  }

  /** Get the prices of Azure meters of the legacy offer (MS-AZR-0145P). Without waiting. */
  public CompletableFuture<AzureRateCard> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RateCardsAzureGetOptions)}, without waiting. */
  public CompletableFuture<AzureRateCard> getAsync(RateCardsAzureGetOptions options) {
    return valueAsync("rate_cards.azure.get", AzureRateCard.class, options);
  }
}
