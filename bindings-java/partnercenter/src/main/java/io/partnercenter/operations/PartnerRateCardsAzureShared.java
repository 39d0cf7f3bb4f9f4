// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.model.AzureRateCard;
import io.partnercenter.options.RateCardsAzureSharedGetOptions;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.rateCards.azureShared}. */
public final class PartnerRateCardsAzureShared extends Namespace {
  /** Takes who calls. */
  PartnerRateCardsAzureShared(Caller caller) {
    super(caller);
  }

  /** Get the prices of Azure meters for partner shared services. Without options. */
  public AzureRateCard get() {
    return get(null);
  }

  /**
   * Get the prices of Azure meters for partner shared services.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-prices-for-microsoft-azure-partner-shared-services">Documentation</a>
   */
  public AzureRateCard get(RateCardsAzureSharedGetOptions options) {
    return value("rate_cards.azure_shared.get", AzureRateCard.class, options);
  }

  /** Get the prices of Azure meters for partner shared services. Without waiting. */
  public CompletableFuture<AzureRateCard> getAsync() {
    return getAsync(null);
  }

  /** As {@link #get(RateCardsAzureSharedGetOptions)}, without waiting. */
  public CompletableFuture<AzureRateCard> getAsync(RateCardsAzureSharedGetOptions options) {
    return valueAsync("rate_cards.azure_shared.get", AzureRateCard.class, options);
  }
}
