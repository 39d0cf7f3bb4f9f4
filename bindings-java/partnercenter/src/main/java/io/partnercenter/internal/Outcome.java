package io.partnercenter.internal;

/** How a call ended, copied from the library. */
public record Outcome(int status, byte[] body, byte[] facts) {
  static Outcome of(Abi.PcOutcome outcome) {
    return new Outcome(outcome.status, outcome.body.bytes(), outcome.facts.bytes());
  }

  /**
   * The same, when it is a success.
   *
   * @throws io.partnercenter.PartnerCenterException it is none
   */
  public Outcome orThrow() {
    if (status != Abi.PC_OK) {
      throw Failures.of(body);
    }
    return this;
  }
}
