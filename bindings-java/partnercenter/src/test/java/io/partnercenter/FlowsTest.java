package io.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.errors.ConfigurationException;
import io.partnercenter.errors.ConflictException;
import io.partnercenter.errors.CredentialException;
import io.partnercenter.errors.InternalException;
import io.partnercenter.errors.NotFoundException;
import io.partnercenter.errors.SignInRequiredException;
import io.partnercenter.errors.TimeoutException;
import io.partnercenter.model.ApplicationConsent;
import io.partnercenter.model.ApplicationGrant;
import io.partnercenter.options.CustomersListOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What somebody does with the objects. */
class FlowsTest {
  private static final App APP = Emulator.builder().build();
  private static final Partner PARTNER = Emulator.appOnly(APP);

  @AfterAll
  static void close() {
    APP.close();
  }

  private static Customer named(Partner partner, String name) {
    return partner.customer(
        partner.customers().list().all().stream()
            .filter(it -> it.companyProfile().companyName().equals(name))
            .findFirst()
            .orElseThrow()
            .id());
  }

  @Test
  void aPersonSignsInAndTheCustomersAreReached() {
    try (App app = Emulator.builder().build()) {
      Partner partner = Emulator.consented(app);
      assertEquals(Emulator.USER, partner.signIn().get().orElseThrow().user());
      Customer customer = named(partner, "Tailspin Toys");
      assertEquals("Tailspin Toys", customer.get().companyProfile().companyName());
      assertEquals(2, customer.graph().domains().list().all().size());
      AccessToken token = customer.token(Emulator.GRAPH);
      assertTrue(token.expiresOn().isAfter(Instant.now()));
      assertTrue(token.refreshOn().isBefore(token.expiresOn()));
      assertEquals(token.token(), customer.token(Emulator.GRAPH).token(), "from the cache");
      assertNotEquals(
          token.token(), customer.token(Emulator.GRAPH, new TokenOptions().force(true)).token());
      assertTrue(partner.signIn().delete().removed());
      assertTrue(partner.signIn().get().isEmpty());
      assertThrows(SignInRequiredException.class, () -> partner.token(Emulator.PARTNER_CENTER));
    }
  }

  @Test
  void aVendorConsentsAndTakesItBack() {
    try (App app = Emulator.builder(Emulator.CPV).build()) {
      Customer customer = named(Emulator.consented(app), "Adatum Corporation");
      String id = Emulator.CPV.path("id").asText();
      ApplicationConsent consent =
          ApplicationConsent.builder()
              .applicationId(id)
              .applicationGrants(
                  List.of(
                      ApplicationGrant.builder()
                          .enterpriseApplicationId("00000003-0000-0000-c000-000000000000")
                          .scope("Directory.Read.All")
                          .build()))
              .build();
      customer.applicationConsents().create(consent);
      assertThrows(ConflictException.class, () -> customer.applicationConsents().create(consent));
      customer.applicationConsents().delete(id);
      customer.applicationConsents().createAsync(consent).join();
      customer.applicationConsents().deleteAsync(id).join();
    }
  }

  @Test
  void pagesComeOneByOneAndGoOnElsewhere() {
    List<Integer> sizes = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    String continuation = null;
    try (var pages = PARTNER.customers().list(new CustomersListOptions().size(3L)).byPage()) {
      while (pages.hasNext()) {
        Page<io.partnercenter.model.Customer> page = pages.next();
        sizes.add(page.items().size());
        page.items().forEach(item -> ids.add(item.id()));
        if (sizes.size() == 1) {
          continuation = page.continuation().orElseThrow();
        }
        assertEquals(200, page.answer().status().orElseThrow());
        assertEquals(sizes.size() == 3, page.continuation().isEmpty());
      }
      assertThrows(java.util.NoSuchElementException.class, pages::next);
    }
    assertEquals(List.of(3, 3, 1), sizes);
    try (App other = Emulator.builder().build()) {
      var rest =
          Emulator.appOnly(other)
              .customers()
              .list(new CustomersListOptions().size(3L).resume(continuation));
      assertEquals(
          ids.subList(3, 7), rest.all().stream().map(io.partnercenter.model.Customer::id).toList());
    }
    assertThrows(ConfigurationException.class, () -> new PageOptions().resume("no continuation {"));
  }

  @Test
  void collectionsAreReadInEveryWay() {
    var list = PARTNER.customers().list(new CustomersListOptions().size(2L));
    List<String> expected = list.all().stream().map(it -> it.id()).toList();
    assertEquals(7, expected.size());
    List<String> looped = new ArrayList<>();
    list.forEach(item -> looped.add(item.id()));
    assertEquals(expected, looped, "each loop reads it anew");
    try (Stream<io.partnercenter.model.Customer> stream = list.stream()) {
      assertEquals(expected, stream.map(it -> it.id()).toList());
    }
    assertEquals(expected, list.allAsync().join().stream().map(it -> it.id()).toList());
    JsonNode raw = PARTNER.pages("customers.list", Map.of("size", 7), null).iterator().next();
    assertEquals(expected.get(0), raw.path("id").asText());
  }

  @Test
  void aStreamThatIsClosedFetchesNoMore() {
    Emulator.control("DELETE", "requests", null);
    var list = PARTNER.customers().list(new CustomersListOptions().size(1L));
    int before = io.partnercenter.internal.NativeStream.open();
    try (Stream<io.partnercenter.model.Customer> stream = list.stream()) {
      assertTrue(stream.findFirst().isPresent());
    }
    assertEquals(before, io.partnercenter.internal.NativeStream.open());
    long sent = 0;
    for (JsonNode request : Emulator.control("GET", "requests", null)) {
      sent += request.path("path").asText().equals("/v1/customers") ? 1 : 0;
    }
    assertEquals(1, sent);
  }

  @Test
  void errorsTellEverything() {
    String request = "0f9e8d7c-6b5a-4c3d-8e1f-2a3b4c5d6e7f";
    PartnerCenterException error =
        assertThrows(
            NotFoundException.class,
            () -> PARTNER.customer(request).get(new RestOptions().requestId(request)));
    assertEquals("not_found", error.kind());
    assertEquals(404, error.status().orElseThrow());
    assertEquals(request, error.requestId().orElseThrow());
    assertEquals("customers.get", error.operation().orElseThrow());
    assertTrue(error.code().isPresent());
    CompletionException later =
        assertThrows(CompletionException.class, () -> PARTNER.customer(request).getAsync().join());
    assertInstanceOf(NotFoundException.class, later.getCause());
  }

  @Test
  void namesAreThoseOfTheLanguage() {
    PartnerCenterException error =
        assertThrows(
            ConfigurationException.class, () -> APP.partner(Emulator.TENANT).customer("x").get());
    assertFalse(error.getMessage().contains("customer_id"), error.getMessage());
    error =
        assertThrows(
            ConfigurationException.class,
            () -> PARTNER.call("customers.get", Map.of("customr_id", 1)));
    assertTrue(error.getMessage().contains("customer_id"), "as the table has it: " + error);
    error = assertThrows(ConfigurationException.class, () -> APP.signIn().begin(null));
    assertTrue(error.getMessage().contains("redirectUri"), error.getMessage());
  }

  @Test
  void whatCameBesideTheBodyIsTold() {
    Answer answer = PARTNER.call("customers.list", Map.of("size", 1));
    assertEquals(200, answer.status().orElseThrow());
    assertTrue(answer.requestId().isPresent());
    assertTrue(answer.json().path("items").isArray());
    assertEquals(answer.text().length(), answer.body().length);
    assertFalse(answer.toString().contains("items"));
  }

  @Test
  void whatIsNoRowOfTheTableIsAskedForAllTheSame() {
    RawRequest request = new RawRequest("GET", "/v1/customers").query("size", 2);
    assertEquals(2, PARTNER.request(request).json().path("items").size());
    assertEquals(2, PARTNER.requestAsync(request).join().json().path("items").size());
    assertEquals(7, PARTNER.requestPages(request, null).all().size());
    RawRequest odd = new RawRequest("GET", "/v1/customers").header("Authorization", "canary");
    ConfigurationException error =
        assertThrows(ConfigurationException.class, () -> PARTNER.request(odd));
    assertFalse(error.toString().contains("canary"));
  }

  @Test
  void filtersAreWrittenAsTheServiceReadsThem() {
    Filter filter = Filter.field("CompanyName").startsWith("Tail");
    var found = PARTNER.customers().list(new CustomersListOptions().filter(filter)).all();
    assertEquals(1, found.size());
    assertEquals("Tailspin Toys", found.get(0).companyProfile().companyName());
    Filter unsaid = Filter.field("CompanyName").endsWith("Toys");
    ConfigurationException error =
        assertThrows(
            ConfigurationException.class,
            () -> PARTNER.customers().list(new CustomersListOptions().filter(unsaid)).all());
    assertTrue(error.getMessage().contains("ends_with"), error.getMessage());
    String tree =
        new String(
            io.partnercenter.internal.Json.write(
                "it",
                Filter.field("Date")
                    .greaterThan(java.time.LocalDate.of(2026, 5, 4))
                    .and(Filter.field("Status").in("New", 5, true).not())
                    .or(Filter.field("Id").equalTo(new java.util.UUID(1, 2)))
                    .and(Filter.field("Gone").equalTo(null))),
            java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(
        "{'and':[{'or':[{'and':[{'field':'Date','op':'greater_than','value':{'date':'2026-05-04'}},"
            + "{'not':{'field':'Status','op':'in','value':['New',5,true]}}]},"
            + "{'field':'Id','op':'equals','value':"
            + "{'guid':'00000000-0000-0001-0000-000000000002'}}]},"
            + "{'field':'Gone','op':'equals','value':null}]}",
        sorted(tree));
  }

  /** Members in the order of their names, and quotes that need no escape. */
  private static String sorted(String json) {
    try {
      return Emulator.JSON
          .copy()
          .enable(com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .writeValueAsString(Emulator.JSON.readValue(json, Map.class))
          .replace('"', '\'');
    } catch (java.io.IOException error) {
      throw new java.io.UncheckedIOException(error);
    }
  }

  @Test
  void aDeliveryWithoutASignatureIsNone() {
    byte[] body = "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    PartnerCenterException error =
        assertThrows(
            io.partnercenter.errors.InvalidRequestException.class,
            () -> APP.webhooks().verify(Map.of("content-type", List.of("text/json")), body));
    assertEquals("header_missing", error.code().orElseThrow());
  }

  @Test
  void aDeadlineEndsACall() throws Exception {
    Emulator.hanging(
        () -> {
          try (App app = Emulator.builder().build()) {
            assertThrows(
                TimeoutException.class,
                () ->
                    Emulator.appOnly(app)
                        .token(Emulator.GRAPH, new TokenOptions().timeout(Duration.ofMillis(50))));
          }
        });
  }

  @Test
  void badInputIsRefusedByName() {
    for (Emulator.Act act :
        List.<Emulator.Act>of(
            () -> App.builder(null),
            () -> App.builder("x").build(),
            () -> Emulator.builder().cloud("moon").build(),
            () -> Emulator.builder().timeout(Duration.ofSeconds(-1)),
            () -> new ClientSecret(null),
            () -> new VaultIdentity("t", "c", ManagedIdentity.ofSystem()),
            () -> Proxy.none().withBypass("x"),
            () -> APP.partner(null),
            () -> APP.partner("x").token(Emulator.GRAPH),
            () -> PARTNER.token("\ud800"),
            () -> PARTNER.token(null),
            () -> PARTNER.tokenAsync("https://graph.microsoft.com/\0").get(),
            () -> PARTNER.call("\ud800", Map.of()),
            () -> PARTNER.call("customers.lst", Map.of()),
            () -> PARTNER.call("customers.get", Map.of("customer_id", new Object())),
            () -> new TokenOptions().claims("{"))) {
      Throwable error = assertThrows(Exception.class, act::run);
      Throwable told =
          error instanceof java.util.concurrent.ExecutionException ? error.getCause() : error;
      assertInstanceOf(ConfigurationException.class, told);
      assertFalse(told.getMessage().isBlank());
    }
  }

  @Test
  void aPanicInsideIsAnErrorAndTheProcessGoesOn() {
    for (int i = 0; i < 2; i++) {
      InternalException error =
          assertThrows(InternalException.class, () -> PARTNER.call("internal.panic", Map.of()));
      assertTrue(error.hint().orElseThrow().contains("report it"));
    }
    assertEquals(7, PARTNER.customers().list().all().size());
  }

  @Test
  void anAppThatWasClosedRefusesAndLetsOthersEnd() {
    App app = Emulator.builder().build();
    Partner partner = Emulator.appOnly(app);
    var call = partner.tokenAsync(Emulator.GRAPH);
    app.close();
    app.close();
    assertFalse(call.join().token().isEmpty());
    assertTrue(
        assertThrows(ConfigurationException.class, () -> partner.token(Emulator.GRAPH))
            .getMessage()
            .contains("closed"));
    assertInstanceOf(
        ConfigurationException.class,
        assertThrows(CompletionException.class, () -> partner.tokenAsync(Emulator.GRAPH).join())
            .getCause());
    assertThrows(ConfigurationException.class, () -> partner.customers().list().all());
  }

  @Test
  void aWrongSecretIsToldAndNotShown() {
    String canary = "canary-secret-9d2f";
    try (App app = Emulator.builder().credential(new ClientSecret(canary)).build()) {
      CredentialException error =
          assertThrows(
              CredentialException.class, () -> Emulator.appOnly(app).token(Emulator.GRAPH));
      assertFalse(error.toString().contains(canary));
      assertFalse(error.envelope().toString().contains(canary));
      assertTrue(error.hint().isPresent());
    }
  }

  @Test
  void nothingShowsASecret() {
    String canary = "canary-8c1e";
    Credential secret = new ClientSecret(canary);
    for (Object shown :
        List.of(
            secret,
            ClientCertificate.ofPem(canary).withPassword(canary),
            Proxy.of("http://" + canary + "@proxy.example").withUser(canary, canary),
            new VaultIdentity("tenant", "client", secret),
            new KeyVaultStore("https://v.example")
                .withAccess(new VaultIdentity("tenant", "client", secret)),
            new StoredToken(StoreRecord.ofJson("{\"token\":\"" + canary + "\"}"), "1"),
            new AccessToken(canary, 0, 0),
            new TokenOptions().claims("{\"a\":\"" + canary + "\"}"))) {
      assertFalse(shown.toString().contains(canary), shown.getClass().getName());
    }
  }

  @Test
  void objectsSayWhoTheyAre() {
    Customer customer = APP.partner("p").customer("c");
    assertEquals("Customer[c, partner=p]", customer.toString());
    assertEquals("Partner[p]", APP.partner("p").appOnly().toString());
    assertSame("c", customer.tenant());
  }
}
