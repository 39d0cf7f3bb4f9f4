package probe;

import io.partnercenter.App;
import io.partnercenter.ClientSecret;
import io.partnercenter.PartnerCenterException;
import io.partnercenter.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program that uses the library, started by tests in processes and class loaders of its own. */
public final class Probe {
  private Probe() {}

  /** Prints what came of it. */
  public static void main(String[] arguments) throws Exception {
    System.out.println(run());
  }

  /** Counts the customers; gives the error's text where that fails. */
  public static String run() throws Exception {
    try (App app =
        App.builder(System.getenv("PROBE_CLIENT"))
            .credential(new ClientSecret(System.getenv("PROBE_SECRET")))
            .proxy(Proxy.of(System.getenv("PROBE_PROXY")))
            .extraRoots(List.of(Files.readString(Path.of(System.getenv("EMULATOR"), "ca.pem"))))
            .build()) {
      int customers =
          app.partner(System.getenv("PROBE_PARTNER")).appOnly().customers().list().all().size();
      String module = App.class.getModule().getName();
      return customers + " customers, " + (module == null ? "no module" : "module " + module);
    } catch (PartnerCenterException error) {
      return error.kind() + ": " + error.getMessage();
    }
  }
}
