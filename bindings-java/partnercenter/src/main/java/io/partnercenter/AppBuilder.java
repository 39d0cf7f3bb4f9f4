package io.partnercenter;

import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.internal.Json;
import io.partnercenter.internal.NativeApp;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Options of an {@link App}. What is not said has its default. Values are checked by {@link
 * #build}.
 */
public final class AppBuilder {
  private static final Map<String, Object> CALLBACK = Map.of("kind", "callback");

  private final Map<String, Object> config = new LinkedHashMap<>();
  private final ProgramHost host = new ProgramHost();
  private final String clientId;
  private Executor executor;

  AppBuilder(String clientId) {
    this.clientId = Settings.required("the client id", clientId);
    config.put("clientId", clientId);
  }

  /** How the app proves who it is; by default it does not, as a public client. */
  public AppBuilder credential(Credential credential) {
    host.assertion = null;
    return set("credential", credential == null ? null : credential.config());
  }

  /** Proves who it is by assertions that the program makes. */
  public AppBuilder credential(ClientAssertion assertion) {
    Settings.present("the assertion", assertion);
    return credentialAsync(request -> ProgramHost.done(assertion.assertion(request)));
  }

  /** The same without blocking. */
  public AppBuilder credentialAsync(AsyncClientAssertion assertion) {
    host.assertion = Settings.present("the assertion", assertion);
    return set("credential", CALLBACK);
  }

  /** Where refresh tokens live; by default in this process only. */
  public AppBuilder store(Store store) {
    host.store = null;
    return set("store", store == null ? null : store.config());
  }

  /** Keeps refresh tokens in a store of the program's own. */
  public AppBuilder store(TokenStore store) {
    host.store = new BlockingStore(Settings.present("the store", store));
    return set("store", CALLBACK);
  }

  /** The same without blocking. */
  public AppBuilder store(AsyncTokenStore store) {
    host.store = Settings.present("the store", store);
    return set("store", CALLBACK);
  }

  /** A cloud by its name: {@code global} (default), {@code usgov} or {@code china}. */
  public AppBuilder cloud(String name) {
    return set("cloud", name);
  }

  /** A cloud with every host, as {@code docs/c-abi.md} describes it. */
  public AppBuilder cloud(JsonNode record) {
    return set("cloud", record);
  }

  /** How services are reached; by default as the environment says. */
  public AppBuilder proxy(Proxy proxy) {
    return set("proxy", proxy == null ? null : proxy.config());
  }

  /** PEM texts of certificates to trust beside the system's. */
  public AppBuilder extraRoots(List<String> pems) {
    return set("extraRoots", pems);
  }

  /** How long a connection may take to be made; 10 seconds by default. */
  public AppBuilder connectTimeout(Duration timeout) {
    return set("connectTimeoutMs", Settings.milliseconds("connectTimeout", timeout));
  }

  /** How long a call may take; 100 seconds by default. */
  public AppBuilder timeout(Duration timeout) {
    return set("timeoutMs", Settings.milliseconds("timeout", timeout));
  }

  /** Which of Entra's token endpoints: {@code v2} (default) or {@code v1}. */
  public AppBuilder protocol(String protocol) {
    return set("protocol", protocol);
  }

  /**
   * When a renewed refresh token is stored: {@code default} (after a day), {@code always} or {@code
   * never}.
   */
  public AppBuilder writeBack(String when) {
    return set("writeBack", when);
  }

  /** After which time a renewed refresh token is stored. */
  public AppBuilder writeBack(Duration after) {
    return set("writeBack", Settings.map("afterMs", Settings.milliseconds("writeBack", after)));
  }

  /** How many bytes of memory cached tokens may take; 64 MiB by default. */
  public AppBuilder cacheBytes(long bytes) {
    return set("cacheBytes", bytes);
  }

  /** Name and version of the program, for the user agent. */
  public AppBuilder application(String nameAndVersion) {
    return set("application", nameAndVersion);
  }

  /** Language of texts, such as {@code de-DE}, for calls that name none. */
  public AppBuilder locale(String locale) {
    return set("locale", locale);
  }

  /** {@code MS-CorrelationId} of the calls that name none: a GUID. */
  public AppBuilder correlationId(String correlationId) {
    return set("correlationId", correlationId);
  }

  /** How events are verified that Partner Center delivers. */
  public AppBuilder webhooks(WebhookOptions options) {
    return set("webhooks", options == null ? null : options.config());
  }

  /** Features that the cloud must have, such as {@code gdap}. */
  public AppBuilder require(String... features) {
    return set("require", List.of(features));
  }

  /** Opens the page on which a person signs in; by default this machine's browser. */
  public AppBuilder openAddress(Consumer<String> open) {
    host.openAddress = Settings.present("openAddress", open);
    return this;
  }

  /** Shows a person the code to enter on another device; by default on standard error. */
  public AppBuilder showCode(Consumer<DeviceCode> show) {
    host.showCode = Settings.present("showCode", show);
    return this;
  }

  /**
   * Where callbacks run and futures are completed: by default on daemon threads, as many as are
   * wanted. An executor of virtual threads does well.
   */
  public AppBuilder executor(Executor executor) {
    this.executor = executor;
    return this;
  }

  /**
   * Makes the app; sends nothing.
   *
   * @throws io.partnercenter.errors.ConfigurationException a value that cannot be used, by name; or
   *     there is no native library for this platform
   * @throws io.partnercenter.errors.StoreException the store cannot be opened
   */
  public App build() {
    byte[] written = Json.write("the configuration", config);
    return new App(NativeApp.create(written, host.copy(), executor), clientId);
  }

  private AppBuilder set(String name, Object value) {
    if (value == null) {
      config.remove(name);
    } else {
      config.put(name, value);
    }
    return this;
  }
}
