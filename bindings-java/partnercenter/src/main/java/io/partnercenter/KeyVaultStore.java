package io.partnercenter;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps refresh tokens as secrets in an Azure Key Vault.
 *
 * @see <a
 *     href="https://learn.microsoft.com/partner-center/developer/enable-secure-app-model">Secure
 *     Application Model</a>
 */
public final class KeyVaultStore extends Store {
  /**
   * Takes the vault's address, such as {@code https://contoso.vault.azure.net}. It is opened as the
   * {@code AZURE_*} variables say, else by the machine's managed identity.
   */
  public KeyVaultStore(String vault) {
    this(Settings.map("kind", "keyVault", "vault", Settings.required("the vault", vault)));
  }

  private KeyVaultStore(Map<String, Object> config) {
    super(config);
  }

  /** The same, opened by somebody else. */
  public KeyVaultStore withAccess(VaultAccess access) {
    Object config =
        access instanceof VaultIdentity identity
            ? identity.config()
            : ((ManagedIdentity) access).config();
    return with("access", config);
  }

  /**
   * The same with other names of secrets.
   *
   * @param name such as {@code sam-{partner}}; the partner's tenant id by default
   */
  public KeyVaultStore withName(String name) {
    return with("name", name);
  }

  /** The same in a tenant that is not the identity's. */
  public KeyVaultStore withVaultTenant(String tenant) {
    return with("vaultTenant", tenant);
  }

  private KeyVaultStore with(String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(config());
    changed.put(name, value);
    return new KeyVaultStore(changed);
  }

  @Override
  public String toString() {
    return "KeyVaultStore[" + config().get("vault") + "]";
  }
}
