package io.partnercenter;

import java.time.Instant;

/** An access token and how long it lasts. Shows itself without the token. */
public final class AccessToken {
  private final String token;
  private final long expiresOn;
  private final long refreshOn;

  AccessToken(String token, long expiresOn, long refreshOn) {
    this.token = token;
    this.expiresOn = expiresOn;
    this.refreshOn = refreshOn;
  }

  /** Secret: for the {@code Authorization} header, after the word {@code Bearer}. */
  public String token() {
    return token;
  }

  /** When it stops being valid. */
  public Instant expiresOn() {
    return Instant.ofEpochSecond(expiresOn);
  }

  /** From when on a newer one is worth asking for. */
  public Instant refreshOn() {
    return Instant.ofEpochSecond(refreshOn);
  }

  @Override
  public String toString() {
    return "AccessToken[expiresOn=" + expiresOn() + ", refreshOn=" + refreshOn() + "]";
  }
}
