package io.partnercenter;

import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The records of an export, which are fetched while they are read; each loop reads them anew.
 * Memory does not grow with the export.
 *
 * @param <T> as what each is read
 */
public final class Records<T> implements Iterable<T> {
  private final Supplier<StepIterator<RecordBatch<T>>> open;

  Records(Supplier<StepIterator<RecordBatch<T>>> open) {
    this.open = open;
  }

  /**
   * Gives the records one by one. An iterator that is left early is ended by the garbage collector;
   * {@link #stream} and {@link #batches} can be closed.
   *
   * @throws PartnerCenterException a subclass by kind
   */
  @Override
  public Iterator<T> iterator() {
    return StepIterator.items(batches(), RecordBatch::records);
  }

  /** Gives the records as a stream. Closing it, as by {@code try}, ends the transfers. */
  public Stream<T> stream() {
    StepIterator<RecordBatch<T>> batches = batches();
    return StepIterator.stream(StepIterator.items(batches, RecordBatch::records), batches);
  }

  /**
   * Gives some hundreds of records at once, each with a continuation from which another process can
   * go on.
   *
   * @throws PartnerCenterException a subclass by kind
   */
  public StepIterator<RecordBatch<T>> batches() {
    return open.get();
  }

  /** Hands each batch over, without waiting. Cancelling the future ends the transfers. */
  public CompletableFuture<Void> forEachBatchAsync(Consumer<RecordBatch<T>> take) {
    try {
      return batches().gather(Settings.present("the consumer", take), () -> null);
    } catch (PartnerCenterException error) {
      return CompletableFuture.failedFuture(error);
    }
  }
}
