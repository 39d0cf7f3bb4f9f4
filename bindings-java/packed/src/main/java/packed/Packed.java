package packed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.partnercenter.App;
import io.partnercenter.ClientSecret;
import io.partnercenter.Partner;
import io.partnercenter.Proxy;
import io.partnercenter.errors.SignInRequiredException;
import io.partnercenter.options.SignInFinishOptions;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A fresh program that has the jar from a repository, and nothing of the checkout: it signs somebody
 * in at the emulator and reaches a customer. It ends with an exception when anything is not as it
 * should be.
 */
public final class Packed {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Packed() {}

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(System.getenv("EMULATOR"));
    JsonNode facts = JSON.readTree(folder.resolve("ready.json").toFile());
    String proxy = facts.path("proxy").asText().replaceFirst("/$", "");
    try (App app =
        App.builder(facts.path("confidential").path("id").asText())
            .credential(new ClientSecret(facts.path("confidential").path("secret").asText()))
            .proxy(Proxy.of(proxy))
            .extraRoots(List.of(Files.readString(folder.resolve("ca.pem"))))
            .build()) {
      Partner partner = app.partner(facts.path("tenant").asText());
      try {
        partner.token("https://graph.microsoft.com/.default");
        throw new IllegalStateException("nobody has signed in");
      } catch (SignInRequiredException error) {
        System.out.println(error.kind() + ": " + error.hint().orElse(""));
      }
      var begun = partner.signIn().begin("http://localhost/callback");
      String form = answer(proxy, begun.authorizeUrl(), facts.path("user").asText());
      app.signIn().finish(begun.signIn(), new SignInFinishOptions().form(form));
      int customers = partner.customers().list().all().size();
      String tailspin = facts.path("customers").path("tailspin").asText();
      var token = partner.customer(tailspin).token("https://graph.microsoft.com/.default");
      System.out.println(customers + " customers, a token until " + token.expiresOn());
      if (customers != 7 || token.token().isEmpty()) {
        throw new IllegalStateException("that is not what the emulator has");
      }
    }
  }

  /** What a browser would carry back. */
  private static String answer(String proxy, String address, String user) throws Exception {
    byte[] person = JSON.writeValueAsBytes(Map.of("authorize_url", address, "user", user));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(proxy + "/_emulator/sign-in"))
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(person))
            .build();
    var answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    return JSON.readTree(answer.body()).path("fields").properties().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue().asText()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
