package io.partnercenter;

import com.fasterxml.jackson.databind.JavaType;
import io.partnercenter.internal.CachedToken;
import io.partnercenter.internal.Calls;
import io.partnercenter.internal.Json;
import io.partnercenter.internal.NativeApp;
import io.partnercenter.internal.Outcome;
import io.partnercenter.internal.TokenLookup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Who calls: an app, on somebody's behalf. Made by {@link App}. */
public final class Caller {
  private static final int MOST_LOOKUPS = 100;

  private final NativeApp app;
  private final Map<String, Object> who;
  private final Map<String, TokenLookup> lookups = new ConcurrentHashMap<>();

  Caller(NativeApp app, Map<String, Object> who) {
    this.app = app;
    this.who = who;
  }

  /** The same app on somebody else's behalf. */
  Caller with(Object... namesAndValues) {
    Map<String, Object> changed = new LinkedHashMap<>(who);
    changed.putAll(Settings.map(namesAndValues));
    return new Caller(app, changed);
  }

  String whose(String part) {
    return (String) who.get(part);
  }

  void close() {
    app.close();
  }

  /** Calls and waits. */
  Answer answer(String operation, Map<String, ?> parameters, Options<?> options) {
    return new Answer(app.start(request(operation, parameters, options)).await().orThrow());
  }

  /** Calls, and reads the answer on the app's executor. */
  <T> CompletableFuture<T> answerAsync(
      String operation,
      Map<String, ?> parameters,
      Options<?> options,
      Function<Answer, T> read,
      Function<PartnerCenterException, PartnerCenterException> words) {
    byte[] request;
    try {
      request = request(operation, parameters, options);
    } catch (PartnerCenterException error) {
      return CompletableFuture.failedFuture(error);
    }
    return later(app, () -> app.start(request), outcome -> read.apply(new Answer(outcome)), words);
  }

  <T> Pages<T> pages(
      String operation,
      Map<String, ?> parameters,
      Options<?> options,
      JavaType type,
      Function<PartnerCenterException, PartnerCenterException> words) {
    return new Pages<>(app, request(operation, parameters, options), type, words);
  }

  /** A cached token; null when there is none. */
  AccessToken cached(String scopes) {
    TokenLookup lookup = lookups.get(scopes);
    if (lookup == null) {
      boolean appOnly = Boolean.TRUE.equals(who.get("appOnly"));
      lookup =
          new TokenLookup(whose("partner"), whose("customer"), whose("account"), appOnly, scopes);
      // Who asks for ever new scopes shall not fill the memory.
      if (lookups.size() >= MOST_LOOKUPS) {
        lookups.clear();
      }
      lookups.put(scopes, lookup);
    }
    CachedToken found = app.cached(lookup);
    return found == null
        ? null
        : new AccessToken(found.token(), found.expiresOn(), found.refreshOn());
  }

  private byte[] request(String operation, Map<String, ?> parameters, Options<?> options) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("operation", Settings.required("the operation", operation));
    request.putAll(who);
    Map<String, Object> given = new LinkedHashMap<>();
    if (options != null) {
      given.putAll(options.parameters());
      request.put("options", options.settings());
    }
    given.putAll(parameters);
    request.put("params", given);
    return Json.write("the request", request);
  }

  /**
   * A future of a call. Whatever else than the call completes it (a cancellation, a timeout of the
   * program's) cancels the call.
   */
  static <T> CompletableFuture<T> later(
      NativeApp app,
      java.util.function.Supplier<Calls.Call> start,
      Function<Outcome, T> read,
      Function<PartnerCenterException, PartnerCenterException> words) {
    Calls.Call call;
    try {
      call = start.get();
    } catch (PartnerCenterException error) {
      return CompletableFuture.failedFuture(error);
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    result.whenComplete(
        (value, error) -> {
          if (!call.outcome().isDone()) {
            call.cancel();
          }
        });
    call.outcome()
        .whenComplete(
            (outcome, broken) ->
                app.run(
                    () -> {
                      try {
                        if (broken != null) {
                          throw broken;
                        }
                        result.complete(read.apply(outcome.orThrow()));
                      } catch (PartnerCenterException error) {
                        result.completeExceptionally(words.apply(error));
                      } catch (Throwable error) {
                        result.completeExceptionally(error);
                      }
                    }));
    return result;
  }
}
