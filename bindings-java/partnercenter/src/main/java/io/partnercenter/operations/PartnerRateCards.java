// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.rateCards}. */
public final class PartnerRateCards extends Namespace {
  /** Takes who calls. */
  PartnerRateCards(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.rateCards.azure}. */
  public PartnerRateCardsAzure azure() {
    return new PartnerRateCardsAzure(caller());
  }

  /** Methods under {@code partner.rateCards.azureShared}. */
  public PartnerRateCardsAzureShared azureShared() {
    return new PartnerRateCardsAzureShared(caller());
  }
}
