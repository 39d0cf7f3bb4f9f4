package io.partnercenter;

import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A certificate with its private key; it is read when an app is made of it. */
public final class ClientCertificate extends Credential {
  private ClientCertificate(Map<String, Object> config) {
    super(config);
  }

  /** Takes a file in PEM or PFX. */
  public static ClientCertificate ofFile(Path file) {
    return of("path", Settings.required("the certificate", file == null ? null : file.toString()));
  }

  /** Takes the text of a PEM file. */
  public static ClientCertificate ofPem(String pem) {
    return of("pem", Settings.required("the certificate", pem));
  }

  /** Takes the content of a PFX file. */
  public static ClientCertificate ofPfx(byte[] pfx) {
    String encoded = pfx == null ? null : Base64.getEncoder().encodeToString(pfx);
    return of("pfx", Settings.required("the certificate", encoded));
  }

  private static ClientCertificate of(String name, String value) {
    return new ClientCertificate(Settings.map("kind", "certificate", name, value));
  }

  /** The same with the password of its private key. */
  public ClientCertificate withPassword(String password) {
    return with("password", password);
  }

  /** The same, signing with RS256 instead of PS256, where a service asks for it. */
  public ClientCertificate withRs256() {
    return with("algorithm", "rs256");
  }

  /** The same, sending the chain along, for trust by subject name and issuer. */
  public ClientCertificate withChain() {
    return with("sendChain", true);
  }

  private ClientCertificate with(String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(config());
    changed.put(name, value);
    return new ClientCertificate(changed);
  }
}
