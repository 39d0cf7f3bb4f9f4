package io.partnercenter;

import io.partnercenter.errors.ServiceException;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/** A file. Nothing is sent before it is read or saved, and each time it is fetched anew. */
public final class Download {
  /** How many bytes {@link #read()} takes: 64 MiB. */
  public static final int DEFAULT_LIMIT = 64 << 20;

  private final Caller caller;
  private final String operation;
  private final Map<String, ?> parameters;
  private final Options<?> options;
  private final Function<PartnerCenterException, PartnerCenterException> words;

  Download(
      Caller caller,
      String operation,
      Map<String, ?> parameters,
      Options<?> options,
      Function<PartnerCenterException, PartnerCenterException> words) {
    this.caller = caller;
    this.operation = operation;
    this.parameters = parameters;
    this.options = options;
    this.words = words;
  }

  /**
   * Gives the whole file.
   *
   * @throws ServiceException it is longer than {@link #DEFAULT_LIMIT}: save it instead
   * @throws PartnerCenterException another subclass by kind
   */
  public byte[] read() {
    return read(DEFAULT_LIMIT);
  }

  /**
   * Gives the whole file.
   *
   * @param limit bytes that it may have
   * @throws ServiceException it is longer: save it instead
   * @throws PartnerCenterException another subclass by kind
   */
  public byte[] read(int limit) {
    Whole whole = new Whole(limit);
    try (StepIterator<Step> steps = steps(Map.of())) {
      steps.forEachRemaining(whole::take);
    }
    return whole.bytes();
  }

  /** Reads as {@link #read(int)} does, without waiting. Cancelling the future ends the transfer. */
  public CompletableFuture<byte[]> readAsync(int limit) {
    Whole whole = new Whole(limit);
    try {
      return steps(Map.of()).gather(whole::take, whole::bytes);
    } catch (PartnerCenterException error) {
      return CompletableFuture.failedFuture(error);
    }
  }

  /**
   * Begins to read it. What is known about the file is there as soon as this returns.
   *
   * @return to be closed, which ends the transfer
   * @throws PartnerCenterException a subclass by kind
   */
  public FileStream open() {
    return new FileStream(steps(Map.of()));
  }

  /**
   * Saves it to a path, or into a folder under the name that the service gives it. The file appears
   * only when it is whole; one that was there is replaced.
   *
   * @return what is known about it, with its path
   * @throws PartnerCenterException a subclass by kind
   */
  public FileFacts save(Path path) {
    return save(path, told -> {});
  }

  /**
   * Saves it as {@link #save(Path)} does.
   *
   * @param onProgress is told what came, again and again
   * @throws PartnerCenterException a subclass by kind
   */
  public FileFacts save(Path path, Consumer<FileFacts> onProgress) {
    AtomicReference<FileFacts> file = new AtomicReference<>();
    try (StepIterator<Step> steps = saving(path)) {
      steps.forEachRemaining(step -> told(step, file, onProgress));
    }
    return file.get();
  }

  /**
   * Saves as {@link #save(Path, Consumer)} does, without waiting. Cancelling leaves no half file.
   */
  public CompletableFuture<FileFacts> saveAsync(Path path, Consumer<FileFacts> onProgress) {
    AtomicReference<FileFacts> file = new AtomicReference<>();
    try {
      return saving(path).gather(step -> told(step, file, onProgress), file::get);
    } catch (PartnerCenterException error) {
      return CompletableFuture.failedFuture(error);
    }
  }

  private static void told(
      Step step, AtomicReference<FileFacts> file, Consumer<FileFacts> onProgress) {
    FileFacts facts = step.file();
    if (facts != null) {
      file.set(facts);
      onProgress.accept(facts);
    }
  }

  private StepIterator<Step> saving(Path path) {
    return steps(Map.of("saveTo", Settings.present("the path", path).toString()));
  }

  private StepIterator<Step> steps(Map<String, ?> settings) {
    Map<String, Object> said = new LinkedHashMap<>(settings);
    said.put("read", "bytes");
    return caller.steps(
        operation, parameters, options, said, Function.identity(), step -> true, words);
  }

  @Override
  public String toString() {
    return "Download[" + operation + "]";
  }

  /** A file that is gathered. */
  private static final class Whole {
    private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    private final int limit;

    Whole(int limit) {
      this.limit = limit;
    }

    void take(Step step) {
      if ((long) pieces.size() + step.body().length > limit) {
        throw new ServiceException(
            "the file is longer than " + limit + " bytes: save it to a file instead");
      }
      pieces.writeBytes(step.body());
    }

    byte[] bytes() {
      return pieces.toByteArray();
    }
  }
}
