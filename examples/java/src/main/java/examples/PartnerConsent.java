package examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.partnercenter.App;
import io.partnercenter.PartnerCenterException;
import io.partnercenter.model.Enrolment;
import io.partnercenter.options.SignInBeginOptions;
import io.partnercenter.options.SignInFinishOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * A web site on which admins of partners consent. Only the partners in {@code
 * PARTNERCENTER_PARTNER} (separated by commas) may enrol, and only with MFA: nothing is stored of
 * anybody else.
 *
 * <p>{@code PARTNERCENTER_REDIRECT_URI} is the address that the app registration has, such as
 * {@code http://localhost:8080/signin}; its port is listened on. Ends after {@code
 * PARTNERCENTER_ENROLMENTS} of them, where that is set.
 */
public final class PartnerConsent {
  private static final String COOKIE = "sign-in";

  private final App app;
  private final URI redirect;
  private final List<String> partners;
  private final CountDownLatch enrolments;
  // Which browser began which sign-in: nobody ends another's.
  private final Map<String, String> begun = new ConcurrentHashMap<>();

  private PartnerConsent(App app, URI redirect, List<String> partners, int enrolments) {
    this.app = app;
    this.redirect = redirect;
    this.partners = partners;
    this.enrolments = new CountDownLatch(enrolments);
  }

  /** Serves until enough have enrolled. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    URI redirect = URI.create(Settings.need("REDIRECT_URI"));
    List<String> partners = Arrays.asList(Settings.need("PARTNER").split(","));
    int enrolments = Settings.find("ENROLMENTS").map(Integer::valueOf).orElse(Integer.MAX_VALUE);
    try (App app = Settings.app().build()) {
      PartnerConsent site = new PartnerConsent(app, redirect, partners, enrolments);
      HttpServer server =
          HttpServer.create(new InetSocketAddress("localhost", redirect.getPort()), 0);
      server.createContext("/", site::begin);
      server.createContext(redirect.getPath(), site::finish);
      server.start();
      System.out.println("open http://localhost:" + server.getAddress().getPort() + "/");
      site.enrolments.await();
      server.stop(1);
    }
  }

  private void begin(HttpExchange exchange) throws IOException {
    try {
      var options = new SignInBeginOptions().allowedPartners(partners).responseMode("query");
      var signIn = app.signIn().begin(redirect.toString(), options);
      String browser = UUID.randomUUID().toString();
      begun.put(browser, signIn.signIn());
      exchange
          .getResponseHeaders()
          .add("Set-Cookie", COOKIE + "=" + browser + "; HttpOnly; SameSite=Lax; Path=/");
      exchange.getResponseHeaders().add("Location", signIn.authorizeUrl());
      answer(exchange, 302, "");
    } catch (PartnerCenterException error) {
      answer(exchange, 500, told(error));
    }
  }

  private void finish(HttpExchange exchange) throws IOException {
    String signIn = begun.remove(cookie(exchange));
    if (signIn == null) {
      answer(exchange, 400, "This sign-in was not begun here. Begin anew at /");
      return;
    }
    try {
      var options = new SignInFinishOptions().query(exchange.getRequestURI().getRawQuery());
      Enrolment enrolment = app.signIn().finish(signIn, options);
      String line =
          enrolment.user()
              + (" of "
                  + enrolment.partner()
                  + " signed in by "
                  + String.join(", ", enrolment.amr()))
              + ("; the refresh token is in " + enrolment.store());
      System.out.println(line);
      answer(exchange, 200, line);
      enrolments.countDown();
    } catch (PartnerCenterException error) {
      System.out.println(told(error));
      answer(exchange, 403, told(error));
    }
  }

  private static String told(PartnerCenterException error) {
    return error.kind() + ": " + error.getMessage();
  }

  private static String cookie(HttpExchange exchange) {
    List<String> cookies = exchange.getRequestHeaders().getOrDefault("Cookie", List.of());
    return cookies.stream()
        .flatMap(line -> Arrays.stream(line.split("; *")))
        .filter(cookie -> cookie.startsWith(COOKIE + "="))
        .map(cookie -> cookie.substring(COOKIE.length() + 1))
        .findFirst()
        .orElse("");
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/plain; charset=utf-8");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
