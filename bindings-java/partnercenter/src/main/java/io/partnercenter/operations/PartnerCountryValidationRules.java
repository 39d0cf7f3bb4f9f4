// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.RestOptions;
import io.partnercenter.model.CountryValidationRules;
import java.util.concurrent.CompletableFuture;

/** Methods under {@code partner.countryValidationRules}. */
public final class PartnerCountryValidationRules extends Namespace {
  /** Takes who calls. */
  PartnerCountryValidationRules(Caller caller) {
    super(caller);
  }

  /** Get the rules for addresses of a country. Without options. */
  public CountryValidationRules get(String countryCode) {
    return get(countryCode, null);
  }

  /**
   * Get the rules for addresses of a country.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * @param countryCode ISO country code of two letters.
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/get-market-specific-validation-data">Documentation</a>
   */
  public CountryValidationRules get(String countryCode, RestOptions options) {
    return value(
        "country_validation_rules.get",
        CountryValidationRules.class,
        options,
        "country_code",
        countryCode);
  }

  /** Get the rules for addresses of a country. Without waiting. */
  public CompletableFuture<CountryValidationRules> getAsync(String countryCode) {
    return getAsync(countryCode, null);
  }

  /** As {@link #get(String, RestOptions)}, without waiting. */
  public CompletableFuture<CountryValidationRules> getAsync(
      String countryCode, RestOptions options) {
    return valueAsync(
        "country_validation_rules.get",
        CountryValidationRules.class,
        options,
        "country_code",
        countryCode);
  }
}
