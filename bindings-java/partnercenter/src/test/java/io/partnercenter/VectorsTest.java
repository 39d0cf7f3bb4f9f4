package io.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.partnercenter.errors.Kinds;
import io.partnercenter.internal.Calls;
import io.partnercenter.internal.Host;
import io.partnercenter.internal.NativeApp;
import io.partnercenter.internal.NativeStream;
import io.partnercenter.internal.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plays the vectors that every language plays; {@code tests/vectors/README.md} says how. */
class VectorsTest {
  private static final Set<String> MEMBERS =
      Set.of("operation", "partner", "customer", "account", "appOnly", "params", "options");
  private static final Set<String> OPTIONS =
      Set.of(
          "requestId",
          "correlationId",
          "locale",
          "ifMatch",
          "validateMfa",
          "enforceMfa",
          "timeoutMs",
          "resume");
  private static final JsonNode CASES = judge("GET", "/cases", null);

  @TestFactory
  Stream<DynamicTest> byCallsThatWait() {
    return played(false);
  }

  @TestFactory
  Stream<DynamicTest> byFutures() {
    return played(true);
  }

  @Test
  void outcomesAreJudged() {
    assertTrue(CASES.size() >= 137, "so many vectors there are at least");
    Map<String, Object> invented = Map.of("error", Map.of("kind", "internal", "message", "none"));
    int number = CASES.get(0).path("number").asInt();
    assertNotEquals("[]", new Case(number, false).play(outcome -> invented).toString());
  }

  private static Stream<DynamicTest> played(boolean async) {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode known : CASES) {
      int number = known.path("number").asInt();
      tests.add(
          DynamicTest.dynamicTest(
              known.path("name").asText(),
              () -> {
                assumeFalse(known.has("skipped"), known.path("skipped").asText());
                assertEquals(
                    "[]",
                    new Case(number, async).play(UnaryOperator.identity()).toString(),
                    known.path("name").asText());
              }));
    }
    return tests.stream();
  }

  private static JsonNode judge(String method, String path, Object body) {
    return Emulator.ask(method, Emulator.READY.path("vectors").asText() + path, body);
  }

  /** One case. What Java's users cannot say is said to the layer below them. */
  private static final class Case {
    private final String run;
    private final boolean async;
    private final JsonNode begun;
    private NativeApp app;
    private App objects;

    Case(int number, boolean async) {
      this.async = async;
      JsonNode answer = judge("POST", "/cases/" + number, Map.of());
      run = answer.path("run").asText();
      begun = answer.path("action");
    }

    JsonNode play(UnaryOperator<Object> tell) {
      JsonNode action = begun;
      while (!action.path("do").asText().equals("end")) {
        Object outcome;
        try {
          outcome = act(action);
        } catch (CompletionException error) {
          outcome = failed((PartnerCenterException) error.getCause());
        } catch (PartnerCenterException error) {
          outcome = failed(error);
        }
        action = judge("POST", "/runs/" + run, tell.apply(outcome)).path("action");
      }
      return action.path("complaints");
    }

    private Object act(JsonNode action) {
      switch (action.path("do").asText()) {
        case "create" -> {
          byte[] config = action.path("config").toString().getBytes(StandardCharsets.UTF_8);
          app = NativeApp.create(config, action.path("host").asBoolean() ? host() : null, null);
          objects = new App(app, "case");
          return Map.of();
        }
        case "call" -> {
          return action.has("method")
              ? new GeneratedCall(action.path("request"), action.path("method"))
                  .make((Tenant) door(action.path("request")), async)
              : shown(call(action));
        }
        case "pages" -> {
          return Map.of("pages", pages(action.path("request"), action.path("most")));
        }
        case "close" -> {
          objects.close();
          return Map.of();
        }
        default -> throw new AssertionError(action);
      }
    }

    private Answer call(JsonNode action) {
      JsonNode request = action.path("request");
      byte[] written = request.toString().getBytes(StandardCharsets.UTF_8);
      JsonNode cancelAfter = action.path("cancelAfter");
      if (cancelAfter.isNumber()) {
        return cancelled(written, cancelAfter.asInt());
      }
      Operations door = door(request);
      if (door == null) {
        return new Answer(app.start(written).await().orThrow());
      }
      String operation = request.path("operation").asText();
      Map<String, ?> parameters = parameters(request);
      RestOptions options = options(new RestOptions(), request);
      return async
          ? door.callAsync(operation, parameters, options).join()
          : door.call(operation, parameters, options);
    }

    private Answer cancelled(byte[] written, int after) {
      Calls.Call call = app.start(written);
      judge("GET", "/runs/" + run + "/requests/" + after, null);
      call.cancel();
      return new Answer(call.await().orThrow());
    }

    private List<Object> pages(JsonNode request, JsonNode most) {
      Operations door = door(request);
      List<Object> taken = new ArrayList<>();
      if (door == null) {
        byte[] written = request.toString().getBytes(StandardCharsets.UTF_8);
        try (NativeStream stream = app.open(written)) {
          while (!most.isNumber() || taken.size() < most.asInt()) {
            Outcome outcome = stream.next().await().orThrow();
            Answer answer = new Answer(outcome);
            if (answer.status().isEmpty()) {
              break;
            }
            taken.add(shown(answer));
          }
        }
        return taken;
      }
      PageOptions options = options(new PageOptions(), request);
      String operation = request.path("operation").asText();
      try (PageIterator<JsonNode> pages =
          door.pages(operation, parameters(request), options).byPage()) {
        while (!most.isNumber() || taken.size() < most.asInt()) {
          Page<JsonNode> page =
              async ? pages.nextAsync().join().orElse(null) : pages.hasNext() ? pages.next() : null;
          if (page == null) {
            break;
          }
          taken.add(shown(page.answer()));
        }
      }
      return taken;
    }

    /** Who makes the call in Java; null for a request that Java cannot say. */
    private Operations door(JsonNode request) {
      Set<String> names = new HashSet<>();
      request.fieldNames().forEachRemaining(names::add);
      Set<String> options = new HashSet<>();
      request.path("options").fieldNames().forEachRemaining(options::add);
      boolean isOdd =
          !MEMBERS.containsAll(names)
              || !OPTIONS.containsAll(options)
              || !request.path("operation").isTextual()
              || Stream.of("partner", "customer", "account")
                  .anyMatch(name -> request.hasNonNull(name) && !request.get(name).isTextual());
      if (isOdd || !request.path("params").isMissingNode() && !request.get("params").isObject()) {
        return null;
      }
      if (!request.hasNonNull("partner")) {
        return request.hasNonNull("customer") ? null : objects;
      }
      Partner partner = objects.partner(request.get("partner").asText());
      if (request.hasNonNull("account")) {
        partner = partner.account(request.get("account").asText());
      }
      if (request.path("appOnly").asBoolean()) {
        partner = partner.appOnly();
      }
      return request.hasNonNull("customer")
          ? partner.customer(request.get("customer").asText())
          : partner;
    }

    private static Map<String, ?> parameters(JsonNode request) {
      return request.path("params") instanceof ObjectNode given
          ? Emulator.JSON.convertValue(
              given, new com.fasterxml.jackson.core.type.TypeReference<Map<String, JsonNode>>() {})
          : Map.of();
    }

    private static <S extends Options<S>> S options(S options, JsonNode request) {
      request
          .path("options")
          .properties()
          .forEach(option -> options.setting(option.getKey(), option.getValue()));
      return options;
    }

    private Host host() {
      return (kind, payload) -> {
        JsonNode reply =
            judge("POST", "/runs/" + run + "/host", Map.of("kind", kind, "payload", payload));
        if (reply.path("silent").asBoolean()) {
          return new CompletableFuture<>();
        }
        if (reply.path("failed").asBoolean()) {
          JsonNode failure = reply.path("reply");
          throw Kinds.exception(
              ErrorEnvelope.of(
                  failure.path("kind").asText("store"), failure.path("message").asText()));
        }
        return CompletableFuture.completedFuture(reply.path("reply"));
      };
    }

    /** The body as text and, where it is JSON, the value that users get of it. */
    private static Map<String, Object> shown(Answer answer) {
      Map<String, Object> shown = new HashMap<>();
      shown.put("body", answer.text());
      shown.put("facts", answer.facts());
      if (!answer.text().isEmpty() && answer.contentType().orElse("").contains("json")) {
        shown.put("json", answer.json());
      }
      return shown;
    }

    /** What somebody catches, as the envelope that it came from. */
    private static Map<String, Object> failed(PartnerCenterException error) {
      assertEquals(Kinds.exception(error.envelope()).getClass(), error.getClass());
      assertNotEquals(PartnerCenterException.class, error.getClass(), error.kind());
      return Map.of("error", error.envelope());
    }
  }
}
