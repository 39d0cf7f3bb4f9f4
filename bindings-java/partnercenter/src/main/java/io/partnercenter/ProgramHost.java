package io.partnercenter;

import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.internal.Host;
import io.partnercenter.internal.Json;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** What an app leaves to the program. */
final class ProgramHost implements Host {
  AsyncTokenStore store;
  AsyncClientAssertion assertion;
  Consumer<String> openAddress = Browser::open;
  Consumer<DeviceCode> showCode = ProgramHost::print;

  /** The same, which later changes do not reach. */
  ProgramHost copy() {
    ProgramHost made = new ProgramHost();
    made.store = store;
    made.assertion = assertion;
    made.openAddress = openAddress;
    made.showCode = showCode;
    return made;
  }

  @Override
  public CompletionStage<?> answer(String kind, JsonNode payload) throws Exception {
    if (kind.equals("assertion") && assertion != null) {
      return assertion
          .assertion(read(payload, AssertionRequest.class))
          .thenApply(made -> Settings.map("assertion", made));
    }
    if (kind.equals("signIn.openAddress")) {
      openAddress.accept(payload.path("address").asText());
      return done(null);
    }
    if (kind.equals("signIn.showCode")) {
      showCode.accept(read(payload, DeviceCode.class));
      return done(null);
    }
    if (kind.startsWith("store.") && store != null) {
      return stored(kind, payload);
    }
    throw new UnsupportedOperationException("nothing answers " + kind);
  }

  private CompletionStage<?> stored(String kind, JsonNode payload) {
    if (kind.equals("store.list")) {
      return store.list();
    }
    StoreKey key = read(payload.path("key"), StoreKey.class);
    return switch (kind) {
      case "store.load" -> store.load(key).thenApply(ProgramHost::orNull);
      case "store.loadPrevious" -> store.loadPrevious(key).thenApply(ProgramHost::orNull);
      case "store.save" ->
          store
              .save(key, read(payload.path("record"), StoreRecord.class), seen(payload))
              .thenApply(version -> Settings.map("version", version));
      case "store.delete" -> store.delete(key);
      default -> throw new UnsupportedOperationException("nothing answers " + kind);
    };
  }

  static <T> CompletionStage<T> done(T value) {
    return CompletableFuture.completedFuture(value);
  }

  /** A store may forget that it has an Optional to give. */
  private static <T> T orNull(Optional<T> found) {
    return found == null ? null : found.orElse(null);
  }

  private static Optional<String> seen(JsonNode payload) {
    return Optional.ofNullable(payload.path("seen").textValue());
  }

  private static <T> T read(JsonNode node, Class<T> type) {
    return Json.convert(node, Json.type(type));
  }

  private static void print(DeviceCode code) {
    System.err.println(code.message());
    if (code.warning() != null) {
      System.err.println(code.warning());
    }
  }
}
