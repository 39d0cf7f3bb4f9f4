package io.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.errors.AccessDeniedException;
import io.partnercenter.errors.StoreException;
import io.partnercenter.errors.TimeoutException;
import io.partnercenter.internal.Calls;
import io.partnercenter.internal.Hosts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** The program's own code, and what becomes of a call when it misbehaves. */
class CallbacksTest {
  /** The same store, without blocking. */
  private record Later(MapStore store) implements AsyncTokenStore {
    private static <T> CompletionStage<T> later(Callable<T> call) {
      return CompletableFuture.supplyAsync(
          () -> {
            try {
              return call.call();
            } catch (RuntimeException error) {
              throw error;
            } catch (Exception error) {
              throw new IllegalStateException(error);
            }
          });
    }

    @Override
    public CompletionStage<Optional<StoredToken>> load(StoreKey key) {
      return later(() -> store.load(key));
    }

    @Override
    public CompletionStage<String> save(StoreKey key, StoreRecord record, Optional<String> seen) {
      return later(() -> store.save(key, record, seen));
    }

    @Override
    public CompletionStage<Boolean> delete(StoreKey key) {
      return later(() -> store.delete(key));
    }

    @Override
    public CompletionStage<List<StoreLine>> list() {
      return later(store::list);
    }
  }

  @Test
  void aStoreKeepsTheSignIn() {
    kept(new MapStore(), AppBuilder::store);
  }

  @Test
  void aStoreThatDoesNotBlockKeepsTheSignIn() {
    kept(new MapStore(), (builder, store) -> builder.store(new Later(store)));
  }

  private interface With {
    AppBuilder set(AppBuilder builder, MapStore store);
  }

  private static void kept(MapStore store, With with) {
    try (App app = with.set(Emulator.builder(), store).build()) {
      Partner partner = Emulator.consented(app);
      assertEquals(1, store.records.size());
      assertEquals(Emulator.USER, store.list().get(0).user());
      // What was kept elsewhere as text is the same.
      store.records.replaceAll(
          (key, kept) ->
              new StoredToken(StoreRecord.ofJson(kept.record().toJson()), kept.version()));
      try (App other = with.set(Emulator.builder(), store).build()) {
        AccessToken token = other.partner(Emulator.TENANT).token(Emulator.GRAPH);
        assertTrue(token.token().length() > 100);
      }
      assertTrue(partner.signIn().delete().removed());
      assertEquals(0, store.records.size());
    }
  }

  private static Throwable failing(TokenStore store) {
    try (App app = Emulator.builder().store(store).build()) {
      return assertThrows(
          PartnerCenterException.class, () -> app.partner(Emulator.TENANT).signIn().get());
    }
  }

  private static TokenStore loading(Callable<Optional<StoredToken>> load) {
    return new MapStore() {
      @Override
      public Optional<StoredToken> load(StoreKey key) throws Exception {
        return load.call();
      }
    };
  }

  @Test
  void whatAStoreThrowsIsTheCause() {
    Exception full = new java.io.IOException("canary: the disk is full");
    Throwable told =
        failing(
            loading(
                () -> {
                  throw full;
                }));
    assertInstanceOf(StoreException.class, told);
    assertSame(full, told.getCause());
    assertTrue(told.getMessage().contains("java.io.IOException"), told.getMessage());
    assertFalse(told.getMessage().contains("canary"));
    Error worse = new StackOverflowError();
    assertSame(
        worse,
        failing(
                loading(
                    () -> {
                      throw worse;
                    }))
            .getCause());
  }

  @Test
  void anExceptionOfThisLibraryKeepsItsKind() {
    Throwable told =
        failing(
            loading(
                () -> {
                  throw new AccessDeniedException("not for you");
                }));
    assertInstanceOf(AccessDeniedException.class, told);
    assertTrue(told.getMessage().contains("not for you"));
  }

  @Test
  void nonsenseIsRefused() {
    StoreRecord odd = StoreRecord.ofJson("{\"token\":5,\"canary\":1}");
    for (Throwable told :
        List.of(
            failing(loading(() -> Optional.of(new StoredToken(odd, "1")))),
            failing(loading(() -> Optional.of(new StoredToken(null, "1")))),
            failing(loading(() -> Optional.of(new StoredToken(odd, null)))))) {
      assertInstanceOf(StoreException.class, told);
      assertFalse(told.toString().contains("canary"));
    }
    try (App app = Emulator.builder().store(loading(() -> null)).build()) {
      assertTrue(app.partner(Emulator.TENANT).signIn().get().isEmpty(), "null is nothing");
    }
  }

  @Test
  void aStoreThatNeverAnswersEndsWithTheDeadline() {
    CountDownLatch never = new CountDownLatch(1);
    TokenStore store =
        loading(
            () -> {
              never.await();
              return Optional.empty();
            });
    try (App app = Emulator.builder().store(store).build()) {
      CallOptions soon = new CallOptions().timeout(Duration.ofMillis(50));
      assertThrows(TimeoutException.class, () -> app.partner(Emulator.TENANT).signIn().get(soon));
    } finally {
      never.countDown();
    }
  }

  @Test
  void aStoreThatAnswersAfterTheCallWasCancelledHurtsNobody() {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    TokenStore store =
        loading(
            () -> {
              asked.countDown();
              answer.await();
              return Optional.empty();
            });
    try (App app = Emulator.builder().store(store).build()) {
      var call = app.partner(Emulator.TENANT).signIn().getAsync();
      asked.await();
      call.cancel(true);
      Emulator.until("the call has ended", () -> Calls.underWay() == 0);
      answer.countDown();
      assertTrue(app.partner(Emulator.TENANT).signIn().get().isEmpty());
    } catch (InterruptedException error) {
      throw new AssertionError(error);
    }
  }

  @Test
  void aCallbackMayCallBackIn() {
    AtomicReference<App> own = new AtomicReference<>();
    TokenStore store =
        loading(
            () -> {
              assertEquals(List.of(), own.get().tokens().withheld().list());
              assertEquals(7, Emulator.appOnly(own.get()).customers().list().all().size());
              return Optional.empty();
            });
    try (App app = Emulator.builder().store(store).build()) {
      own.set(app);
      assertTrue(app.partner(Emulator.TENANT).signIn().get().isEmpty());
    }
  }

  @Test
  void anExecutorThatRefusesIsDoneWithout() {
    App app =
        Emulator.builder()
            .store(new MapStore())
            .executor(
                task -> {
                  throw new java.util.concurrent.RejectedExecutionException("full");
                })
            .build();
    try (app) {
      assertTrue(app.partner(Emulator.TENANT).signIn().getAsync().join().isEmpty());
    }
  }

  @Test
  void hostsAreReleasedWithTheirApps() {
    Emulator.until("no host is bound", () -> Hosts.bound() == 0);
    App app = Emulator.builder().store(new MapStore()).build();
    assertEquals(1, Hosts.bound());
    app.close();
    Emulator.until("the host is released", () -> Hosts.bound() == 0);
    assertThrows(
        PartnerCenterException.class,
        () -> Emulator.builder().cloud("moon").store(new MapStore()).build());
    Emulator.until("that of an app that was refused, too", () -> Hosts.bound() == 0);
  }

  @Test
  void theProgramMakesAssertions() {
    AtomicReference<AssertionRequest> asked = new AtomicReference<>();
    ClientAssertion signing =
        request -> {
          asked.set(request);
          return signed(request);
        };
    try (App app = Emulator.builder().credential(signing).build()) {
      assertNotNull(Emulator.appOnly(app).token(Emulator.GRAPH).token());
      assertEquals(Emulator.CSP.path("id").asText(), asked.get().client());
    }
    AsyncClientAssertion later =
        request ->
            CompletableFuture.supplyAsync(
                () -> {
                  try {
                    return signed(request);
                  } catch (Exception error) {
                    throw new IllegalStateException(error);
                  }
                });
    try (App app = Emulator.builder().credentialAsync(later).build()) {
      assertNotNull(Emulator.appOnly(app).token(Emulator.GRAPH).token());
    }
  }

  private static String signed(AssertionRequest request) throws Exception {
    byte[] certificate = Emulator.CSP.path("certificate").asText().getBytes(StandardCharsets.UTF_8);
    byte[] encoded =
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(certificate))
            .getEncoded();
    String pem = Emulator.CSP.path("key").asText().replaceAll("-----[A-Z ]+-----|\\s", "");
    PrivateKey key =
        KeyFactory.getInstance("RSA")
            .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
    long now = Instant.now().getEpochSecond();
    String print = base64(MessageDigest.getInstance("SHA-256").digest(encoded));
    String head = part(Map.of("alg", "RS256", "typ", "JWT", "x5t#S256", print));
    String body =
        part(
            Map.of(
                "aud", request.endpoint(),
                "iss", request.client(),
                "sub", request.client(),
                "jti", UUID.randomUUID().toString(),
                "nbf", now - 5,
                "exp", now + 300));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key);
    signature.update((head + "." + body).getBytes(StandardCharsets.US_ASCII));
    return head + "." + body + "." + base64(signature.sign());
  }

  private static String part(Map<String, ?> value) throws Exception {
    return base64(Emulator.JSON.writeValueAsBytes(value));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Test
  void aCodeIsShownAndEntered() {
    try (App app =
        Emulator.builder(Emulator.PUBLIC)
            .showCode(
                code ->
                    Emulator.control(
                        "POST",
                        "device",
                        Map.of(
                            "user_code",
                            code.userCode(),
                            "user",
                            Emulator.USER,
                            "cloud",
                            "global")))
            .build()) {
      assertEquals(Emulator.USER, app.partner(Emulator.TENANT).signIn().deviceCode().user());
    }
  }

  @Test
  void aPageIsOpenedAndSignedInOn() {
    try (App app =
        Emulator.builder()
            .openAddress(
                address -> {
                  JsonNode answer =
                      Emulator.control(
                          "POST",
                          "sign-in",
                          Map.of("authorize_url", address, "user", Emulator.USER));
                  Emulator.post(answer);
                })
            .build()) {
      assertEquals(Emulator.USER, app.partner(Emulator.TENANT).signIn().loopback().user());
    }
  }

  @Test
  void logLinesComeWhereTheyAreWantedAndHoldNoSecret() {
    Logger logger = Logger.getLogger("io.partnercenter");
    StringBuffer lines = new StringBuffer();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            lines.append(record.getLoggerName()).append(": ").append(record.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    handler.setLevel(Level.ALL);
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try (App app = Emulator.builder().build()) {
      Partner partner = Emulator.appOnly(app);
      logger.setLevel(Level.ALL);
      String token = partner.token(Emulator.GRAPH).token();
      Emulator.until("lines have come", () -> lines.indexOf("io.partnercenter") >= 0);
      assertEquals(-1, lines.indexOf(token));
      assertEquals(-1, lines.indexOf(Emulator.CSP.path("secret").asText()));
      logger.setLevel(Level.OFF);
      partner.customers().list().all();
      Emulator.until("the log is off", () -> quiet(lines));
      lines.setLength(0);
      partner.token(Emulator.GRAPH, new TokenOptions().force(true));
      assertEquals("", lines.toString());
    } finally {
      logger.setLevel(null);
      logger.setUseParentHandlers(true);
      logger.removeHandler(handler);
    }
    assertNull(logger.getLevel());
  }

  /** Whether nothing has been added for a while. */
  private static boolean quiet(StringBuffer lines) {
    int before = lines.length();
    try {
      Thread.sleep(200);
    } catch (InterruptedException error) {
      throw new AssertionError(error);
    }
    return lines.length() == before;
  }
}
