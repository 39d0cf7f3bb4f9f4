// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.RestCallOptions;

/** What may be said about {@code rate_cards.azure.get}. */
public final class RateCardsAzureGetOptions extends RestCallOptions<RateCardsAzureGetOptions> {
  /** Says nothing yet. */
  public RateCardsAzureGetOptions() {}

  /** ISO 4217 code of the currency; that of the partner by default. */
  public RateCardsAzureGetOptions currency(String currency) {
    return parameter("currency", currency);
  }

  /** ISO country code of the market; that of the partner by default. */
  public RateCardsAzureGetOptions region(String region) {
    return parameter("region", region);
  }
}
