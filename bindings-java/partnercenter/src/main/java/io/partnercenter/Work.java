package io.partnercenter;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.errors.ConfigurationException;
import io.partnercenter.errors.ServiceException;
import io.partnercenter.internal.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Work that an operation began, and that goes on at the service after the call. {@link #result()}
 * waits for its end; a loop over it tells how far it is, at the times that the service suggests.
 * Work that fails throws.
 *
 * <pre>{@code
 * var work = partner.graph().billing().billedUsage().export(request);
 * for (JsonNode item : work.records()) {
 *   System.out.println(item.path("BillingPreTaxTotal"));
 * }
 * }</pre>
 *
 * @param <T> what its result is
 */
public final class Work<T> implements Iterable<Progress> {
  private final Caller caller;
  private final String operation;
  private final Class<T> type;
  private final Function<PartnerCenterException, PartnerCenterException> words;
  private volatile Progress progress = Progress.BEGUN;
  private volatile Optional<String> continuation = Optional.empty();
  private volatile byte[] result;

  Work(
      Caller caller,
      String operation,
      Class<T> type,
      Function<PartnerCenterException, PartnerCenterException> words) {
    this.caller = caller;
    this.operation = operation;
    this.type = type;
    this.words = words;
  }

  Work<T> begun(Step step) {
    take(step);
    return this;
  }

  Work<T> at(String place) {
    continuation = Optional.of(place);
    return this;
  }

  private Progress take(Step step) {
    Progress told = step.work();
    progress = told == null ? progress : told;
    continuation = step.continuation();
    result = progress.isDone() ? step.body() : null;
    return progress;
  }

  /** The service's id of the work; empty where it has none. */
  public String id() {
    return progress.id();
  }

  /** Whether it had ended when it was asked last. */
  public boolean isDone() {
    return progress.isDone();
  }

  /** How far it was when it was asked last. */
  public Progress progress() {
    return progress;
  }

  /**
   * What {@link Tenant#resume(String)} takes, in another process too: JSON, to be kept and not
   * looked into, and not secret. Absent of work that was done at once.
   */
  public Optional<String> continuation() {
    return continuation;
  }

  /**
   * Asks how far it is, once and at once.
   *
   * @throws PartnerCenterException a subclass by kind; of the work's own failure, too
   */
  public Progress refresh() {
    return isDone() ? progress : ask("poll", null, this::take);
  }

  /** Asks as {@link #refresh()} does, without waiting. */
  public CompletableFuture<Progress> refreshAsync() {
    return isDone()
        ? CompletableFuture.completedFuture(progress)
        : askAsync("poll", null, this::take);
  }

  /**
   * Waits an hour at most for its end, and gives its result.
   *
   * @throws io.partnercenter.errors.TimeoutException it was not done by then
   * @throws PartnerCenterException a subclass by kind; of the work's own failure, too
   */
  public T result() {
    return result(null);
  }

  /**
   * Waits for its end, and gives its result.
   *
   * @param timeout how long; null for an hour. The work goes on after that
   * @throws io.partnercenter.errors.TimeoutException it was not done by then
   * @throws PartnerCenterException a subclass by kind; of the work's own failure, too
   */
  public T result(Duration timeout) {
    byte[] known = result;
    return known == null ? ask("wait", timeout, this::takeResult) : read(known);
  }

  /**
   * Waits as {@link #result(Duration)} does, in a future. Cancelling that stops the waiting: the
   * work goes on.
   */
  public CompletableFuture<T> resultAsync(Duration timeout) {
    byte[] known = result;
    if (known == null) {
      return askAsync("wait", timeout, this::takeResult);
    }
    try {
      return CompletableFuture.completedFuture(read(known));
    } catch (PartnerCenterException error) {
      return CompletableFuture.failedFuture(error);
    }
  }

  private T takeResult(Step step) {
    take(step);
    return read(step.body());
  }

  private T read(byte[] body) {
    if (type == JsonNode.class) {
      return type.cast(Json.tree(body));
    }
    T read = Json.read(body, Json.type(type));
    if (read == null) {
      throw new ServiceException("the work of " + operation + " ended without a result");
    }
    return read;
  }

  /**
   * Asks the service to give it up.
   *
   * @throws io.partnercenter.errors.UnsupportedException the service cannot; stop waiting instead:
   *     the work goes on there
   * @throws PartnerCenterException another subclass by kind
   */
  public void cancel() {
    ask("cancel", null, step -> null);
  }

  /** Asks as {@link #cancel()} does, without waiting. */
  public CompletableFuture<Void> cancelAsync() {
    return askAsync("cancel", null, step -> null);
  }

  /**
   * How far it is, again and again until it is done. Closing the iterator, or leaving it, stops the
   * waiting: the work goes on at the service.
   */
  @Override
  public StepIterator<Progress> iterator() {
    return isDone() ? StepIterator.none() : steps("progress", Map.of(), this::take);
  }

  /** The records of a billing export, once it is done. */
  public Records<JsonNode> records() {
    return records(JsonNode.class, null);
  }

  /**
   * The records of a billing export, once it is done.
   *
   * @param <R> as what each is read
   * @param record a class that Jackson can read
   * @param timeout how long the work may take until it is done; null for an hour
   */
  public <R> Records<R> records(Class<R> record, Duration timeout) {
    JavaType list = Json.list(Settings.present("the class", record));
    Map<String, Object> wait = Settings.map("waitMs", Settings.milliseconds("timeout", timeout));
    return new Records<>(
        () ->
            steps(
                "records",
                wait,
                step -> RecordBatch.of(step, list),
                batch -> !batch.records().isEmpty()));
  }

  /**
   * Saves what the work has made, once it is done, and gives the path.
   *
   * @throws PartnerCenterException a subclass by kind
   */
  public Path save(Path path) {
    return save(path, new SaveOptions());
  }

  /**
   * Saves what the work has made, once it is done, and gives the path. The blobs of a billing
   * export go into a folder of their own; saving again fetches what is missing there. A single file
   * goes to the path, or into it under its own name if it is a folder. A file appears only when it
   * is whole.
   *
   * @param path folder, or path of the file
   * @throws PartnerCenterException a subclass by kind
   */
  public Path save(Path path, SaveOptions options) {
    AtomicReference<Path> saved = new AtomicReference<>(path);
    try (StepIterator<SaveProgress> steps = saving(path, options)) {
      steps.forEachRemaining(told -> told(told, options, saved));
    }
    return saved.get();
  }

  /**
   * Saves as {@link #save(Path, SaveOptions)} does, without waiting. Cancelling leaves no half
   * file.
   */
  public CompletableFuture<Path> saveAsync(Path path, SaveOptions options) {
    AtomicReference<Path> saved = new AtomicReference<>(path);
    try {
      return saving(path, options).gather(told -> told(told, options, saved), saved::get);
    } catch (PartnerCenterException error) {
      return CompletableFuture.failedFuture(error);
    }
  }

  private StepIterator<SaveProgress> saving(Path path, SaveOptions options) {
    Map<String, Object> said =
        Settings.map(
            "saveTo",
            Settings.present("the path", path).toString(),
            "form",
            options.form(),
            "waitMs",
            options.waitMs());
    return steps("made", said, SaveProgress::of);
  }

  private static void told(SaveProgress told, SaveOptions options, AtomicReference<Path> saved) {
    told.export().map(SavedExport::path).ifPresent(saved::set);
    told.file().flatMap(FileFacts::path).ifPresent(saved::set);
    options.listener().accept(told);
  }

  private <R> R ask(String work, Duration timeout, Function<Step, R> read) {
    try {
      return read.apply(caller.step(operation, asking(work, timeout)));
    } catch (PartnerCenterException error) {
      throw words.apply(error);
    }
  }

  private <R> CompletableFuture<R> askAsync(String work, Duration timeout, Function<Step, R> read) {
    try {
      return caller.stepAsync(operation, asking(work, timeout), read, words);
    } catch (PartnerCenterException error) {
      return CompletableFuture.failedFuture(error);
    }
  }

  private Map<String, Object> asking(String work, Duration timeout) {
    return Settings.map(
        "work",
        work,
        "timeoutMs",
        Settings.milliseconds("timeout", timeout),
        "resume",
        continuation.map(it -> Json.given("the continuation", it)).orElse(null));
  }

  private <S> StepIterator<S> steps(String read, Map<String, ?> said, Function<Step, S> of) {
    return steps(read, said, of, step -> true);
  }

  private <S> StepIterator<S> steps(
      String read,
      Map<String, ?> said,
      Function<Step, S> of,
      java.util.function.Predicate<S> isWanted) {
    String from =
        continuation.orElseThrow(
            () ->
                new ConfigurationException(
                    operation + " was done at once: there is nothing to follow"));
    Map<String, Object> settings = new LinkedHashMap<>(said);
    settings.put("read", read);
    settings.put("resume", Json.given("the continuation", from));
    return caller.steps(operation, Map.of(), null, settings, of, isWanted, words);
  }

  @Override
  public String toString() {
    return "Work[" + operation + ", id=" + id() + ", isDone=" + isDone() + "]";
  }
}
