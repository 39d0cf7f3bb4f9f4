package io.partnercenter;

import io.partnercenter.internal.Json;

/** What may be said when a token is asked for. */
public final class TokenOptions extends Options<TokenOptions> {
  /** Says nothing yet. */
  public TokenOptions() {}

  /**
   * Claims that the token must have, as a claims challenge asks for them: JSON text.
   *
   * @throws io.partnercenter.errors.ConfigurationException it is no JSON
   */
  public TokenOptions claims(String claims) {
    return parameter("claims", claims == null ? null : Json.given("claims", claims));
  }

  /** Whether the cache is passed by. */
  public TokenOptions force(boolean force) {
    return parameter("force", force ? true : null);
  }

  /** The tenant in which it must be valid: another than the partner's or customer's is refused. */
  public TokenOptions tenant(String tenant) {
    return parameter("tenant", tenant);
  }
}
