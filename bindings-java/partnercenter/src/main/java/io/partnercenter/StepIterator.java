package io.partnercenter;

import io.partnercenter.internal.NativeStream;
import io.partnercenter.internal.Outcome;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What comes step by step: pages, progress of work, batches of records, pieces of a file. Each step
 * is fetched when it is asked for. To be used by one thread at a time.
 *
 * @param <S> a step
 */
public class StepIterator<S> implements Iterator<S>, AutoCloseable {
  private final NativeStream stream;
  private final Function<Outcome, S> read;
  private final Predicate<S> isWanted;
  private final Function<PartnerCenterException, PartnerCenterException> words;
  private S ahead;
  private volatile boolean isEnded;

  /**
   * Takes the native stream.
   *
   * @param read a step; null where there is none any more
   * @param isWanted whether it is given, or passed over
   */
  StepIterator(
      NativeStream stream,
      Function<Outcome, S> read,
      Predicate<S> isWanted,
      Function<PartnerCenterException, PartnerCenterException> words) {
    this.stream = stream;
    this.read = read;
    this.isWanted = isWanted;
    this.words = words;
  }

  /** Has no step. */
  static <S> StepIterator<S> none() {
    StepIterator<S> none = new StepIterator<>(null, outcome -> null, step -> true, error -> error);
    none.isEnded = true;
    return none;
  }

  /**
   * Whether there is a further step: fetches it.
   *
   * @throws PartnerCenterException a subclass by kind
   */
  @Override
  public boolean hasNext() {
    while (ahead == null && !isEnded) {
      try {
        S found = step(stream.next().await().orThrow());
        ahead = found != null && isWanted.test(found) ? found : null;
      } catch (PartnerCenterException error) {
        throw words.apply(error);
      }
    }
    return ahead != null;
  }

  /**
   * Gives the next step.
   *
   * @throws PartnerCenterException a subclass by kind
   */
  @Override
  public S next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there is nothing further");
    }
    S found = ahead;
    ahead = null;
    return found;
  }

  /** Fetches the next step without waiting; empty after the last one. */
  public CompletableFuture<Optional<S>> nextAsync() {
    if (ahead != null || isEnded) {
      S found = ahead;
      ahead = null;
      return CompletableFuture.completedFuture(Optional.ofNullable(found));
    }
    CompletableFuture<Optional<S>> result = new CompletableFuture<>();
    seek(result, currentOf(result));
    return result;
  }

  private void seek(
      CompletableFuture<Optional<S>> result, AtomicReference<CompletableFuture<?>> current) {
    CompletableFuture<Optional<S>> call =
        Caller.later(
            stream.app(), stream::next, outcome -> Optional.ofNullable(step(outcome)), words);
    begun(call, result, current);
    call.whenComplete(
        (step, error) -> {
          if (error != null) {
            result.completeExceptionally(error);
          } else if (result.isDone() || step.isEmpty() || isWanted.test(step.get())) {
            result.complete(step);
          } else {
            seek(result, current);
          }
        });
  }

  /** Ends it: nothing further is fetched, and no half file is left. */
  @Override
  public void close() {
    isEnded = true;
    ahead = null;
    if (stream != null) {
      stream.close();
    }
  }

  private S step(Outcome outcome) {
    S found = read.apply(outcome);
    if (found == null) {
      close();
    }
    return found;
  }

  /** Takes all that is left, without waiting, and closes. Cancelling the future ends it. */
  <R> CompletableFuture<R> gather(Consumer<S> take, Supplier<R> end) {
    CompletableFuture<R> result = new CompletableFuture<>();
    readOn(take, end, result, currentOf(result));
    return result;
  }

  /**
   * Where the call that a result waits for is kept; whatever else completes the result cancels it.
   */
  private static AtomicReference<CompletableFuture<?>> currentOf(CompletableFuture<?> result) {
    AtomicReference<CompletableFuture<?>> current = new AtomicReference<>();
    result.whenComplete(
        (value, error) -> {
          CompletableFuture<?> call = current.get();
          if (call != null) {
            call.cancel(false);
          }
        });
    return current;
  }

  private static void begun(
      CompletableFuture<?> call,
      CompletableFuture<?> result,
      AtomicReference<CompletableFuture<?>> current) {
    current.set(call);
    if (result.isDone()) {
      call.cancel(false);
    }
  }

  private <R> void readOn(
      Consumer<S> take,
      Supplier<R> end,
      CompletableFuture<R> result,
      AtomicReference<CompletableFuture<?>> current) {
    CompletableFuture<Optional<S>> call = nextAsync();
    begun(call, result, current);
    call.whenComplete(
        (step, error) -> {
          Throwable failure = error;
          if (error == null && !result.isDone()) {
            try {
              if (step.isPresent()) {
                take.accept(step.get());
                readOn(take, end, result, current);
                return;
              }
              result.complete(end.get());
            } catch (RuntimeException thrown) {
              failure = thrown;
            }
          }
          close();
          if (failure != null) {
            result.completeExceptionally(failure);
          }
        });
  }

  /** The items of steps that have several, one by one. */
  static <B, T> Iterator<T> items(StepIterator<B> steps, Function<B, List<T>> of) {
    return new Iterator<>() {
      private Iterator<T> items = List.<T>of().iterator();

      @Override
      public boolean hasNext() {
        while (!items.hasNext() && steps.hasNext()) {
          items = of.apply(steps.next()).iterator();
        }
        return items.hasNext();
      }

      @Override
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException("there is nothing further");
        }
        return items.next();
      }
    };
  }

  /** An iterator as a stream, which ends the steps when it is closed. */
  static <T> Stream<T> stream(Iterator<T> items, StepIterator<?> steps) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, traits), false)
        .onClose(steps::close);
  }
}
