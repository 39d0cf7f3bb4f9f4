package io.partnercenter.internal;

import java.nio.charset.StandardCharsets;

/** A token that was cached. */
public record CachedToken(String token, long expiresOn, long refreshOn) {
  /** What the library wrote; null when it is empty. */
  static CachedToken of(Abi.PcToken found) {
    if (found.token.length == 0) {
      return null;
    }
    String token = new String(found.token.bytes(), StandardCharsets.UTF_8);
    Abi.pc_buffer_free(found.token);
    return new CachedToken(token, found.expires_on, found.refresh_on);
  }

  @Override
  public String toString() {
    return "CachedToken[expiresOn=" + expiresOn + "]";
  }
}
