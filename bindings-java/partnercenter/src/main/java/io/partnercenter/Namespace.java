package io.partnercenter;

import io.partnercenter.errors.Kinds;
import io.partnercenter.internal.Json;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the generated methods are made of. Values are given as names and values in turn. */
public abstract class Namespace {
  // Names of parameters, as sentences of the library have them.
  private static final Pattern NAMES =
      Pattern.compile("(?<=parameter \"?|Did you mean )[a-z0-9_]+(?!\\w|\\.\\w)");
  private static final Pattern NEXT_WORD = Pattern.compile("_([a-z0-9])");

  private final Caller caller;

  /** Takes who calls. */
  protected Namespace(Caller caller) {
    this.caller = caller;
  }

  /** Who calls. */
  protected final Caller caller() {
    return caller;
  }

  /** Calls for a value. */
  protected final <T> T value(
      String operation, Class<T> type, Options<?> options, Object... values) {
    return waited(operation, options, values, answer -> answer.as(type));
  }

  /** Calls for a value, without waiting. */
  protected final <T> CompletableFuture<T> valueAsync(
      String operation, Class<T> type, Options<?> options, Object... values) {
    return later(operation, options, values, answer -> answer.as(type));
  }

  /** Calls for a value that may be absent. */
  protected final <T> Optional<T> maybe(
      String operation, Class<T> type, Options<?> options, Object... values) {
    return waited(operation, options, values, answer -> Optional.ofNullable(answer.as(type)));
  }

  /** Calls for a value that may be absent, without waiting. */
  protected final <T> CompletableFuture<Optional<T>> maybeAsync(
      String operation, Class<T> type, Options<?> options, Object... values) {
    return later(operation, options, values, answer -> Optional.ofNullable(answer.as(type)));
  }

  /** Calls for values, all at once. */
  protected final <T> List<T> list(
      String operation, Class<T> type, Options<?> options, Object... values) {
    return waited(operation, options, values, answer -> answer.asList(type));
  }

  /** Calls for values, all at once, without waiting. */
  protected final <T> CompletableFuture<List<T>> listAsync(
      String operation, Class<T> type, Options<?> options, Object... values) {
    return later(operation, options, values, answer -> answer.asList(type));
  }

  /** Begins work. */
  protected final <T> Work<T> work(
      String operation, Class<T> type, Options<?> options, Object... values) {
    try {
      return caller.work(operation, Settings.map(values), options, type, Namespace::camelNames);
    } catch (PartnerCenterException error) {
      throw camelNames(error);
    }
  }

  /** Begins work, without waiting. */
  protected final <T> CompletableFuture<Work<T>> workAsync(
      String operation, Class<T> type, Options<?> options, Object... values) {
    return caller.workAsync(operation, Settings.map(values), options, type, Namespace::camelNames);
  }

  /** Prepares a file. */
  protected final Download download(String operation, Options<?> options, Object... values) {
    return new Download(caller, operation, Settings.map(values), options, Namespace::camelNames);
  }

  /** Calls for nothing. */
  protected final void nothing(String operation, Options<?> options, Object... values) {
    waited(operation, options, values, answer -> null);
  }

  /** Calls for nothing, without waiting. */
  protected final CompletableFuture<Void> nothingAsync(
      String operation, Options<?> options, Object... values) {
    return later(operation, options, values, answer -> null);
  }

  /** Reads a collection. */
  protected final <T> Pages<T> paged(
      String operation, Class<T> type, Options<?> options, Object... values) {
    Map<String, Object> given = Settings.map(values);
    return caller.pages(operation, given, options, Json.type(type), Namespace::camelNames);
  }

  /** Headers as pairs: what web servers have may hold a name twice. */
  protected static Object headers(Map<String, List<String>> headers) {
    return headers == null
        ? null
        : headers.entrySet().stream()
            .flatMap(header -> header.getValue().stream().map(it -> List.of(header.getKey(), it)))
            .toList();
  }

  /** Bytes as JSON holds them. */
  protected static Object octets(byte[] content) {
    return content == null ? null : Map.of("base64", Base64.getEncoder().encodeToString(content));
  }

  private <T> T waited(
      String operation, Options<?> options, Object[] values, Function<Answer, T> read) {
    try {
      return read.apply(caller.answer(operation, Settings.map(values), options));
    } catch (PartnerCenterException error) {
      throw camelNames(error);
    }
  }

  private <T> CompletableFuture<T> later(
      String operation, Options<?> options, Object[] values, Function<Answer, T> read) {
    Map<String, Object> given = Settings.map(values);
    return caller.answerAsync(operation, given, options, read, Namespace::camelNames);
  }

  /** The same error with parameters named as methods have them. */
  private static PartnerCenterException camelNames(PartnerCenterException error) {
    ErrorEnvelope told = error.envelope();
    String message = camelNames(told.message());
    String hint = camelNames(told.hint());
    if (message.equals(told.message()) && (hint == null || hint.equals(told.hint()))) {
      return error;
    }
    PartnerCenterException renamed = Kinds.exception(told.withText(message, hint));
    renamed.initCause(error.getCause());
    return renamed;
  }

  private static String camelNames(String text) {
    return text == null
        ? null
        : NAMES
            .matcher(text)
            .replaceAll(
                name ->
                    Matcher.quoteReplacement(
                        NEXT_WORD
                            .matcher(name.group())
                            .replaceAll(
                                letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT))));
  }
}
