package io.partnercenter;

/** What may be said about a call that has no options of its own. */
public final class CallOptions extends Options<CallOptions> {
  /** Says nothing yet. */
  public CallOptions() {}
}
