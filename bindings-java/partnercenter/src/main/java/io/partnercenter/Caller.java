package io.partnercenter;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.errors.ConfigurationException;
import io.partnercenter.internal.CachedToken;
import io.partnercenter.internal.Calls;
import io.partnercenter.internal.Json;
import io.partnercenter.internal.NativeApp;
import io.partnercenter.internal.NativeLookup;
import io.partnercenter.internal.Outcome;
import io.partnercenter.internal.TokenLookup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Who calls: an app, on somebody's behalf. Made by {@link App}. */
public final class Caller {
  private static final int MOST_LOOKUPS = 100;

  private final NativeApp app;
  private final Map<String, Object> who;
  private final Map<String, NativeLookup> lookups = new ConcurrentHashMap<>();

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
    return later(
        () -> request(operation, parameters, options),
        outcome -> read.apply(new Answer(outcome)),
        words);
  }

  private <T> CompletableFuture<T> later(
      Supplier<byte[]> request,
      Function<Outcome, T> read,
      Function<PartnerCenterException, PartnerCenterException> words) {
    byte[] written;
    try {
      written = request.get();
    } catch (PartnerCenterException error) {
      return CompletableFuture.failedFuture(error);
    }
    return later(app, () -> app.start(written), read, words);
  }

  <T> Pages<T> pages(
      String operation,
      Map<String, ?> parameters,
      Options<?> options,
      JavaType type,
      Function<PartnerCenterException, PartnerCenterException> words) {
    return new Pages<>(app, request(operation, parameters, options), type, words);
  }

  /** Begins work. */
  <T> Work<T> work(
      String operation,
      Map<String, ?> parameters,
      Options<?> options,
      Class<T> type,
      Function<PartnerCenterException, PartnerCenterException> words) {
    Work<T> work = new Work<>(this, operation, type, words);
    byte[] request = request(operation, parameters, options);
    return work.begun(Step.of(app.start(request).await().orThrow()));
  }

  /** Begins work, without waiting. */
  <T> CompletableFuture<Work<T>> workAsync(
      String operation,
      Map<String, ?> parameters,
      Options<?> options,
      Class<T> type,
      Function<PartnerCenterException, PartnerCenterException> words) {
    Work<T> work = new Work<>(this, operation, type, words);
    return later(
        () -> request(operation, parameters, options),
        outcome -> work.begun(Step.of(outcome)),
        words);
  }

  /** Takes work up. */
  <T> Work<T> resume(String continuation, Class<T> type) {
    JsonNode read =
        Json.given("the continuation", Settings.required("the continuation", continuation));
    String operation = read.path("operation").textValue();
    if (operation == null) {
      throw new ConfigurationException(
          "that is no continuation of work: give it as it was received");
    }
    return new Work<>(this, operation, type, UnaryOperator.identity()).at(continuation);
  }

  /** A call about work that was begun. */
  Step step(String operation, Map<String, ?> settings) {
    return Step.of(app.start(request(operation, Map.of(), null, settings)).await().orThrow());
  }

  /** A call about work that was begun, without waiting. */
  <T> CompletableFuture<T> stepAsync(
      String operation,
      Map<String, ?> settings,
      Function<Step, T> read,
      Function<PartnerCenterException, PartnerCenterException> words) {
    return later(
        () -> request(operation, Map.of(), null, settings),
        outcome -> read.apply(Step.of(outcome)),
        words);
  }

  /**
   * Opens the steps of a stream.
   *
   * @param settings what is said beside the options
   * @param read a step, which is null at the end
   */
  <S> StepIterator<S> steps(
      String operation,
      Map<String, ?> parameters,
      Options<?> options,
      Map<String, ?> settings,
      Function<Step, S> read,
      Predicate<S> isWanted,
      Function<PartnerCenterException, PartnerCenterException> words) {
    try {
      return new StepIterator<>(
          app.open(request(operation, parameters, options, settings)),
          outcome -> {
            Step step = Step.inStream(outcome);
            return step == null ? null : read.apply(step);
          },
          isWanted,
          words);
    } catch (PartnerCenterException error) {
      throw words.apply(error);
    }
  }

  /** A cached token; null when there is none. */
  AccessToken cached(String scopes) {
    NativeLookup lookup = lookups.get(scopes);
    if (lookup == null) {
      boolean appOnly = Boolean.TRUE.equals(who.get("appOnly"));
      lookup =
          app.lookup(
              new TokenLookup(
                  whose("partner"), whose("customer"), whose("account"), appOnly, scopes));
      // Who asks for ever new scopes shall not fill the memory.
      if (lookups.size() >= MOST_LOOKUPS) {
        lookups.clear();
      }
      lookups.put(scopes, lookup);
    }
    CachedToken found = lookup.cached();
    return found == null
        ? null
        : new AccessToken(found.token(), found.expiresOn(), found.refreshOn());
  }

  private byte[] request(String operation, Map<String, ?> parameters, Options<?> options) {
    return request(operation, parameters, options, Map.of());
  }

  private byte[] request(
      String operation, Map<String, ?> parameters, Options<?> options, Map<String, ?> settings) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("operation", Settings.required("the operation", operation));
    request.putAll(who);
    Map<String, Object> given = new LinkedHashMap<>();
    Map<String, Object> said = new LinkedHashMap<>();
    if (options != null) {
      given.putAll(options.parameters());
      said.putAll(options.settings());
    }
    said.putAll(settings);
    request.put("options", said);
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
      Supplier<Calls.Call> start,
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
