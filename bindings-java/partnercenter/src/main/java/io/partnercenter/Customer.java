package io.partnercenter;

import io.partnercenter.operations.CustomerMethods;

/** A tenant that is reached on a partner's behalf. Made by {@link Partner#customer}. */
public final class Customer extends CustomerMethods {
  Customer(Caller caller) {
    super(caller);
  }

  @Override
  public String tenant() {
    return caller().whose("customer");
  }

  @Override
  public String toString() {
    return "Customer[" + tenant() + ", partner=" + caller().whose("partner") + "]";
  }
}
