package examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Emulator;
import io.partnercenter.Programs;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs each example as a program of its own. */
class ExamplesTest {
  @TempDir static Path folder;

  private static Map<String, String> settings(JsonNode of, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>();
    settings.put("PARTNERCENTER_CLIENT_ID", of.path("id").asText());
    settings.put("PARTNERCENTER_CLIENT_SECRET", of.path("secret").asText());
    settings.put("PARTNERCENTER_PARTNER", Emulator.TENANT);
    settings.put("PARTNERCENTER_CA_FILE", Emulator.FOLDER.resolve("ca.pem").toString());
    settings.put(
        "PARTNERCENTER_STORE_PATH", folder.resolve("tokens-" + of.path("id").asText()).toString());
    settings.put("HTTPS_PROXY", Emulator.PROXY);
    settings.putAll(more);
    return settings;
  }

  private static List<String> arguments(String example) {
    return List.of(
        "-Dpartnercenter.library.path=" + Programs.library(),
        "-cp",
        String.join(File.pathSeparator, Programs.classPath()),
        "examples." + example);
  }

  private static String run(String example, JsonNode of, Map<String, String> more) {
    Programs.Ended ended = Programs.java(settings(of, more), arguments(example));
    assertEquals(0, ended.code(), ended.complained());
    return ended.printed();
  }

  /**
   * Somebody signs in on the web site; gives what the program printed and what the browser shows.
   */
  private static String consent(JsonNode of, String user, Map<String, String> more)
      throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Map<String, String> site =
        new HashMap<>(
            Map.of(
                "PARTNERCENTER_REDIRECT_URI",
                "http://localhost:" + port + "/callback",
                "PARTNERCENTER_ENROLMENTS",
                "1"));
    site.putAll(more);
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(arguments("PartnerConsent"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(settings(of, site));
    Process process = builder.start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String first = lines.readLine();
      assertTrue(first.startsWith("open "), first);
      HttpResponse<String> begun = get(first.substring(5), "");
      String address = begun.headers().firstValue("Location").orElseThrow();
      JsonNode answer =
          Emulator.control("POST", "sign-in", Map.of("authorize_url", address, "user", user));
      String location = answer.path("location").asText();
      // Of another browser, which began nothing.
      assertEquals(400, get(location, "").statusCode());
      String cookie = begun.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
      return get(location, cookie).body();
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  private static HttpResponse<String> get(String address, String cookie) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void aPartnerConsentsAndItsCustomersAreReached() throws Exception {
    String user = "adele@contoso.onmicrosoft.com";
    String shown = consent(Emulator.CSP, user, Map.of());
    assertTrue(shown.contains(user + " of " + Emulator.TENANT + " signed in by pwd, mfa"), shown);
    String printed = run("CspApplication", Emulator.CSP, Map.of());
    assertTrue(printed.contains("Tailspin Toys: 2 domains, 1 Azure subscriptions"), printed);
    assertTrue(printed.contains("Adatum Corporation: "), printed);
  }

  @Test
  void aVendorConsentsForACustomer() throws Exception {
    consent(Emulator.CPV, Emulator.USER, Map.of());
    String printed = run("CpvApplication", Emulator.CPV, Map.of());
    assertTrue(printed.contains(": consented\n"), printed);
    assertTrue(printed.contains(": domain "), printed);
    assertTrue(printed.contains(": subscription "), printed);
    assertTrue(printed.contains("the tenant gives no token"), printed);
    String again = run("CpvApplication", Emulator.CPV, Map.of());
    assertTrue(again.contains(": the consent was removed\n"), again);
  }

  @Test
  void aPartnerThatIsNotAwaitedDoesNotEnrol() throws Exception {
    String other = "11111111-2222-4333-8444-555555555555";
    String shown = consent(Emulator.CSP, Emulator.USER, Map.of("PARTNERCENTER_PARTNER", other));
    assertTrue(shown.matches("[a-z_]+: .*"), shown);
  }

  @Test
  void theVaultKeepsTheSignIn() throws Exception {
    Map<String, String> vault =
        Map.of(
            "PARTNERCENTER_VAULT",
            Emulator.VAULT,
            "AZURE_TENANT_ID",
            Emulator.TENANT,
            "AZURE_CLIENT_ID",
            Emulator.CSP.path("id").asText(),
            "AZURE_CLIENT_SECRET",
            Emulator.CSP.path("secret").asText());
    String shown = consent(Emulator.CSP, "adele@contoso.onmicrosoft.com", vault);
    assertTrue(shown.contains("signed in by pwd, mfa"), shown);
    assertTrue(run("CspApplication", Emulator.CSP, vault).contains("Tailspin Toys: 2 domains"));
  }

  @Test
  void whoDidNotSignInIsToldSo() {
    Map<String, String> nowhere =
        Map.of("PARTNERCENTER_STORE_PATH", folder.resolve("empty").toString());
    Programs.Ended ended =
        Programs.java(settings(Emulator.CSP, nowhere), arguments("CspApplication"));
    assertEquals(3, ended.code(), ended.complained());
    assertTrue(ended.complained().contains("Sign in once"), ended.complained());
  }
}
