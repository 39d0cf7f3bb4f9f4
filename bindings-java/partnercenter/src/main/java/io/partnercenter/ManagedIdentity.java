package io.partnercenter;

/** The identity that Azure gives to a virtual machine, app or container: no secret at all. */
public final class ManagedIdentity extends Credential implements VaultAccess {
  private ManagedIdentity(String clientId) {
    super(Settings.map("kind", "managedIdentity", "clientId", clientId));
  }

  /** The identity that the machine itself has. */
  public static ManagedIdentity ofSystem() {
    return new ManagedIdentity(null);
  }

  /** A user-assigned identity, by its client id. */
  public static ManagedIdentity ofUser(String clientId) {
    return new ManagedIdentity(Settings.required("the client id of the identity", clientId));
  }
}
