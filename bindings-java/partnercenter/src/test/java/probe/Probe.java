package probe;

import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.App;
import io.partnercenter.ClientSecret;
import io.partnercenter.Partner;
import io.partnercenter.PartnerCenterException;
import io.partnercenter.Proxy;
import io.partnercenter.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program that uses the library, started by tests in processes and class loaders of its own. */
public final class Probe {
  private Probe() {}

  /** Prints what came of it. */
  public static void main(String[] arguments) throws Exception {
    System.out.println(run());
  }

  /**
   * Counts the customers, or the records of work that was begun elsewhere; gives the error's text
   * where that fails.
   */
  public static String run() throws Exception {
    try (App app =
        App.builder(System.getenv("PROBE_CLIENT"))
            .credential(new ClientSecret(System.getenv("PROBE_SECRET")))
            .proxy(Proxy.of(System.getenv("PROBE_PROXY")))
            .extraRoots(List.of(Files.readString(Path.of(System.getenv("EMULATOR"), "ca.pem"))))
            .build()) {
      Partner partner = app.partner(System.getenv("PROBE_PARTNER")).appOnly();
      String continuation = System.getenv("PROBE_RESUME");
      if (continuation != null) {
        Work<JsonNode> work = partner.resume(continuation);
        long records;
        try (Stream<JsonNode> all = work.records().stream()) {
          records = all.count();
        }
        return work.result().path("blobCount") + " blobs, " + records + " records";
      }
      int customers = partner.customers().list().all().size();
      String module = App.class.getModule().getName();
      return customers + " customers, " + (module == null ? "no module" : "module " + module);
    } catch (PartnerCenterException error) {
      return error.kind() + ": " + error.getMessage();
    }
  }
}
