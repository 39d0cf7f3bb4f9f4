package io.partnercenter;

import com.fasterxml.jackson.databind.JavaType;
import io.partnercenter.internal.NativeApp;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A collection that is fetched page by page while it is read; each loop reads it anew. Nothing is
 * sent before the first item is asked for.
 *
 * @param <T> what it is of
 */
public final class Pages<T> implements Iterable<T> {
  private final NativeApp app;
  private final byte[] request;
  private final JavaType type;
  private final Function<PartnerCenterException, PartnerCenterException> words;

  Pages(
      NativeApp app,
      byte[] request,
      JavaType type,
      Function<PartnerCenterException, PartnerCenterException> words) {
    this.app = app;
    this.request = request;
    this.type = type;
    this.words = words;
  }

  /**
   * Gives the items one by one. An iterator that is left early is ended by the garbage collector;
   * {@link #stream} can be closed.
   *
   * @throws PartnerCenterException a subclass by kind
   */
  @Override
  public Iterator<T> iterator() {
    return StepIterator.items(byPage(), Page::items);
  }

  /** Gives the items as a stream. Closing it, as by {@code try}, ends the collection. */
  public Stream<T> stream() {
    PageIterator<T> pages = byPage();
    return StepIterator.stream(StepIterator.items(pages, Page::items), pages);
  }

  /**
   * Gives the pages instead of the items; each has a continuation, from which another process can
   * go on.
   *
   * @throws PartnerCenterException the request cannot be used
   */
  public PageIterator<T> byPage() {
    try {
      return new PageIterator<>(app.open(request), type, words);
    } catch (PartnerCenterException error) {
      throw words.apply(error);
    }
  }

  /**
   * Reads everything.
   *
   * @throws PartnerCenterException a subclass by kind
   */
  public List<T> all() {
    try (PageIterator<T> pages = byPage()) {
      List<T> found = new ArrayList<>();
      pages.forEachRemaining(page -> found.addAll(page.items()));
      return found;
    }
  }

  /** Reads everything without waiting. Cancelling the future ends it. */
  public CompletableFuture<List<T>> allAsync() {
    List<T> found = new ArrayList<>();
    try {
      return byPage().gather(page -> found.addAll(page.items()), () -> found);
    } catch (PartnerCenterException error) {
      return CompletableFuture.failedFuture(error);
    }
  }
}
