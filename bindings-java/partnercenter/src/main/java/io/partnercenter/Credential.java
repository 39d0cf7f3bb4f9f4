package io.partnercenter;

import java.util.Map;

/**
 * How the app proves to Entra ID who it is. Shows itself without what is secret.
 *
 * @see <a
 *     href="https://learn.microsoft.com/entra/identity-platform/certificate-credentials">Certificate
 *     credentials</a>
 */
public abstract sealed class Credential
    permits ClientSecret, ClientCertificate, ManagedIdentity, WorkloadIdentity {
  private final Map<String, Object> config;

  Credential(Map<String, Object> config) {
    this.config = config;
  }

  /** As the library's configuration has it. */
  final Map<String, Object> config() {
    return config;
  }

  @Override
  public String toString() {
    return getClass().getSimpleName();
  }
}
