package io.partnercenter;

/** What may be said about a call of a REST service that has no options of its own. */
public final class RestOptions extends RestCallOptions<RestOptions> {
  /** Says nothing yet. */
  public RestOptions() {}
}
