package io.partnercenter;

import io.partnercenter.internal.NativeApp;
import io.partnercenter.operations.AppMethods;
import java.util.Map;

/**
 * An app registration in Entra ID, with what it needs to speak for partners. Safe to share between
 * threads, virtual ones too.
 *
 * <pre>{@code
 * try (App app = App.builder(clientId).credential(new ClientSecret(secret)).build()) {
 *   for (var customer : app.partner(tenant).customers().list()) {
 *     System.out.println(customer.companyProfile().companyName());
 *   }
 * }
 * }</pre>
 */
public final class App extends AppMethods implements AutoCloseable {
  private final String clientId;

  App(NativeApp app, String clientId) {
    super(new Caller(app, Map.of()));
    this.clientId = clientId;
  }

  /**
   * Begins an app.
   *
   * @param clientId application (client) id
   */
  public static AppBuilder builder(String clientId) {
    return new AppBuilder(clientId);
  }

  /**
   * Gives a partner; sends nothing.
   *
   * @param tenant its tenant id
   */
  public Partner partner(String tenant) {
    return new Partner(caller().with("partner", Settings.required("the partner's tenant", tenant)));
  }

  /** Refuses later calls; those under way go on. Closing twice does nothing. */
  @Override
  public void close() {
    caller().close();
  }

  @Override
  public String toString() {
    return "App[" + clientId + "]";
  }
}
