package io.partnercenter;

import io.partnercenter.errors.ConfigurationException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An app registration that may use a vault. */
public final class VaultIdentity implements VaultAccess {
  private final Map<String, Object> config;

  /**
   * Takes the registration.
   *
   * @param tenant its tenant
   * @param clientId its client id
   * @param credential a {@link ClientSecret}, {@link ClientCertificate} or {@link WorkloadIdentity}
   */
  public VaultIdentity(String tenant, String clientId, Credential credential) {
    if (credential == null || credential instanceof ManagedIdentity) {
      throw new ConfigurationException(
          "a VaultIdentity needs a ClientSecret, ClientCertificate or WorkloadIdentity;"
              + " a ManagedIdentity opens a vault itself");
    }
    Map<String, Object> made = new LinkedHashMap<>(credential.config());
    if (credential instanceof ClientCertificate) {
      Map<String, Object> certificate = new LinkedHashMap<>(credential.config());
      certificate.remove("kind");
      made = Settings.map("kind", "certificate", "certificate", certificate);
    }
    made.put("tenant", Settings.required("the tenant of the identity", tenant));
    made.put("clientId", Settings.required("the client id of the identity", clientId));
    config = made;
  }

  Map<String, Object> config() {
    return config;
  }

  @Override
  public String toString() {
    return "VaultIdentity[tenant=" + config.get("tenant") + "]";
  }
}
