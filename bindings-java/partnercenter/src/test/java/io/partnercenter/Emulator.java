package io.partnercenter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The emulator as the tests see it: under the real host names, through its proxy. */
public final class Emulator {
  public static final ObjectMapper JSON = new ObjectMapper();
  public static final Path FOLDER = Path.of(System.getenv("EMULATOR"));
  public static final JsonNode READY = ready();
  public static final String TENANT = READY.path("tenant").asText();
  public static final String USER = READY.path("user").asText();
  public static final String PROXY = READY.path("proxy").asText().replaceFirst("/$", "");
  public static final JsonNode CSP = READY.path("confidential");
  public static final JsonNode CPV = READY.path("other");
  public static final JsonNode PUBLIC = READY.path("public");
  public static final String VAULT = "https://" + READY.path("vault").asText() + ".vault.azure.net";
  public static final String CA = text(FOLDER.resolve("ca.pem"));
  public static final String GRAPH = "https://graph.microsoft.com/.default";
  public static final String PARTNER_CENTER = "https://api.partnercenter.microsoft.com/.default";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Emulator() {}

  /** A confidential app of the emulator's world, to be added to. */
  public static AppBuilder builder(JsonNode of) {
    AppBuilder builder =
        App.builder(of.path("id").asText())
            .proxy(Proxy.of(PROXY))
            .extraRoots(List.of(CA))
            .timeout(Duration.ofSeconds(60));
    if (of.has("secret")) {
      builder.credential(new ClientSecret(of.path("secret").asText()));
    }
    return builder;
  }

  /** The usual app. */
  public static AppBuilder builder() {
    return builder(CSP);
  }

  /** Its partner, where the app alone calls. */
  public static Partner appOnly(App app) {
    return app.partner(TENANT).appOnly();
  }

  /** Signs somebody in with MFA, as a web server would. */
  public static Partner consented(App app) {
    var begun = app.partner(TENANT).signIn().begin("http://localhost/callback");
    JsonNode answer =
        control("POST", "sign-in", Map.of("authorize_url", begun.authorizeUrl(), "user", USER));
    app.signIn()
        .finish(
            begun.signIn(), new io.partnercenter.options.SignInFinishOptions().form(form(answer)));
    return app.partner(TENANT);
  }

  /** The fields of an answer that a browser carries back. */
  private static String form(JsonNode answer) {
    List<String> form = new ArrayList<>();
    answer
        .path("fields")
        .properties()
        .forEach(
            field ->
                form.add(
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue().asText(), StandardCharsets.UTF_8)));
    return String.join("&", form);
  }

  /** Carries an answer back, as a browser does. */
  public static void post(JsonNode answer) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(answer.path("location").asText()))
            .header("content-type", "application/x-www-form-urlencoded");
    if (answer.path("method").asText().equals("POST")) {
      request.POST(HttpRequest.BodyPublishers.ofString(form(answer)));
    }
    try {
      HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding());
    } catch (IOException | InterruptedException error) {
      throw new AssertionError(error);
    }
  }

  /** Calls one of the emulator's own routes. */
  public static JsonNode control(String method, String path, Object body) {
    return ask(method, PROXY + "/_emulator/" + path, body);
  }

  /** Something goes wrong with requests of a kind, always, while {@code act} runs. */
  public static void fault(Map<String, ?> when, Object then, Act act) throws Exception {
    Map<String, Object> fault = new java.util.HashMap<>();
    fault.put("times", null);
    fault.put("when", when);
    fault.put("then", then);
    control("POST", "faults", fault);
    try {
      act.run();
    } finally {
      control("DELETE", "faults", null);
    }
  }

  /** Token requests hang while {@code act} runs. */
  public static void hanging(Act act) throws Exception {
    fault(Map.of("role", "entra", "path_contains", "/token"), "hang", act);
  }

  /** Asks an HTTP service for JSON. */
  public static JsonNode ask(String method, String address, Object body) {
    try {
      var publisher =
          body == null
              ? HttpRequest.BodyPublishers.noBody()
              : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .header("content-type", "application/json")
              .method(method, publisher)
              .build();
      HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new AssertionError(answer.statusCode() + " " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException error) {
      throw new java.io.UncheckedIOException(error);
    } catch (InterruptedException error) {
      throw new AssertionError(error);
    }
  }

  /** Waits until something is true. */
  public static void until(String what, BooleanSupplier condition) {
    for (int tries = 0; tries < 1200; tries++) {
      if (condition.getAsBoolean()) {
        return;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException error) {
        throw new AssertionError(error);
      }
    }
    throw new AssertionError("waited for: " + what);
  }

  /** What may fail. */
  @FunctionalInterface
  public interface Act {
    void run() throws Exception;
  }

  private static JsonNode ready() {
    try {
      return JSON.readTree(FOLDER.resolve("ready.json").toFile());
    } catch (IOException error) {
      throw new java.io.UncheckedIOException(error);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException error) {
      throw new java.io.UncheckedIOException(error);
    }
  }
}
