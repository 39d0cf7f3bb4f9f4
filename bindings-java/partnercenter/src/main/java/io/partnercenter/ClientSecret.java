package io.partnercenter;

/** A client secret. */
public final class ClientSecret extends Credential {
  /**
   * Takes the secret.
   *
   * @param secret its value, not its id
   */
  public ClientSecret(String secret) {
    super(Settings.map("kind", "secret", "secret", Settings.required("the client secret", secret)));
  }
}
