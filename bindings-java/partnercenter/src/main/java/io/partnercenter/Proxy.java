package io.partnercenter;

import java.util.LinkedHashMap;
import java.util.Map;

/** How services are reached. Shows itself without a password. */
public final class Proxy {
  private final Object config;

  private Proxy(Object config) {
    this.config = config;
  }

  /** As the variables {@code HTTPS_PROXY} and {@code NO_PROXY} say: the default. */
  public static Proxy ofEnvironment() {
    return new Proxy("environment");
  }

  /** Without a proxy. */
  public static Proxy none() {
    return new Proxy("none");
  }

  /** By a proxy, such as {@code http://proxy.contoso.example:8080}. */
  public static Proxy of(String address) {
    return new Proxy(Settings.map("url", Settings.required("the address of the proxy", address)));
  }

  /** The same with a name and a password there. */
  public Proxy withUser(String user, String password) {
    return with("user", user).with("password", password);
  }

  /** The same, but for hosts that are reached without it, as {@code NO_PROXY} writes them. */
  public Proxy withBypass(String hosts) {
    return with("bypass", hosts);
  }

  private Proxy with(String name, Object value) {
    if (!(config instanceof Map<?, ?> known)) {
      throw new io.partnercenter.errors.ConfigurationException(
          name + " belongs to a proxy with an address");
    }
    Map<Object, Object> changed = new LinkedHashMap<>(known);
    changed.put(name, value);
    return new Proxy(changed);
  }

  Object config() {
    return config;
  }

  @Override
  public String toString() {
    return "Proxy";
  }
}
