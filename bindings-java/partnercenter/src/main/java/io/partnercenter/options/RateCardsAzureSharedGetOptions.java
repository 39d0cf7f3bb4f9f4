// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code rate_cards.azure_shared.get}. */
public final class RateCardsAzureSharedGetOptions
    extends RestCallOptions<RateCardsAzureSharedGetOptions> {
  /** Says nothing yet. */
  public RateCardsAzureSharedGetOptions() {}

  /** ISO 4217 code of the currency; that of the partner by default. */
  public RateCardsAzureSharedGetOptions currency(String currency) {
    return parameter("currency", currency);
  }

  /** ISO country code of the market; that of the partner by default. */
  public RateCardsAzureSharedGetOptions region(String region) {
    return parameter("region", region);
  }
}
