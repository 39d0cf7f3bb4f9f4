package io.partnercenter;

import io.partnercenter.operations.PartnerMethods;

/** A tenant whose admin consented to the app. Made by {@link App#partner}. */
public final class Partner extends PartnerMethods {
  Partner(Caller caller) {
    super(caller);
  }

  @Override
  public String tenant() {
    return caller().whose("partner");
  }

  /** The same partner, where the app speaks alone, without a person's consent. */
  public Partner appOnly() {
    return new Partner(caller().with("appOnly", true));
  }

  /**
   * The same partner by another of several accounts that consented.
   *
   * @param user its user name
   */
  public Partner account(String user) {
    return new Partner(caller().with("account", Settings.required("the account", user)));
  }

  /**
   * Gives a customer; sends nothing.
   *
   * @param tenant its tenant id
   */
  public Customer customer(String tenant) {
    String id = Settings.required("the customer's tenant", tenant);
    return new Customer(caller().with("customer", id));
  }

  @Override
  public String toString() {
    return "Partner[" + tenant() + "]";
  }
}
