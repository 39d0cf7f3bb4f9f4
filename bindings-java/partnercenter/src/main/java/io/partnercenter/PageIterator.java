package io.partnercenter;

import com.fasterxml.jackson.databind.JavaType;
import io.partnercenter.internal.NativeStream;
import io.partnercenter.internal.Outcome;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The pages of a collection, fetched one by one. After an error the same page can be asked for
 * again. To be used by one thread at a time.
 *
 * @param <T> what is on the pages
 */
public final class PageIterator<T> implements Iterator<Page<T>>, AutoCloseable {
  private final NativeStream stream;
  private final JavaType type;
  private final Function<PartnerCenterException, PartnerCenterException> words;
  private Page<T> ahead;
  private volatile boolean isEnded;

  PageIterator(
      NativeStream stream,
      JavaType type,
      Function<PartnerCenterException, PartnerCenterException> words) {
    this.stream = stream;
    this.type = type;
    this.words = words;
  }

  /**
   * Whether there is a further page: fetches it.
   *
   * @throws PartnerCenterException a subclass by kind
   */
  @Override
  public boolean hasNext() {
    if (ahead == null && !isEnded) {
      try {
        ahead = page(stream.next().await().orThrow());
      } catch (PartnerCenterException error) {
        throw words.apply(error);
      }
    }
    return ahead != null;
  }

  /**
   * Gives the next page.
   *
   * @throws PartnerCenterException a subclass by kind
   */
  @Override
  public Page<T> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there is no further page");
    }
    Page<T> found = ahead;
    ahead = null;
    return found;
  }

  /** Fetches the next page without waiting; empty after the last one. */
  public CompletableFuture<Optional<Page<T>>> nextAsync() {
    if (ahead != null || isEnded) {
      Page<T> found = ahead;
      ahead = null;
      return CompletableFuture.completedFuture(Optional.ofNullable(found));
    }
    return Caller.later(
        stream.app(), stream::next, outcome -> Optional.ofNullable(page(outcome)), words);
  }

  /** Ends it: no further page is fetched. */
  @Override
  public void close() {
    isEnded = true;
    ahead = null;
    stream.close();
  }

  private Page<T> page(Outcome outcome) {
    Answer answer = new Answer(outcome);
    if (answer.status().isEmpty()) {
      isEnded = true;
      stream.close();
      return null;
    }
    return new Page<>(answer, type);
  }
}
