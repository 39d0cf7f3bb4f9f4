package io.partnercenter;

import com.fasterxml.jackson.databind.JavaType;
import io.partnercenter.internal.NativeApp;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
    return new Items<>(byPage());
  }

  /** Gives the items as a stream. Closing it, as by {@code try}, ends the collection. */
  public Stream<T> stream() {
    PageIterator<T> pages = byPage();
    Iterator<T> items = new Items<>(pages);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, traits), false)
        .onClose(pages::close);
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
    CompletableFuture<List<T>> result = new CompletableFuture<>();
    AtomicReference<CompletableFuture<?>> current = new AtomicReference<>();
    result.whenComplete(
        (value, error) -> {
          CompletableFuture<?> call = current.get();
          if (call != null) {
            call.cancel(false);
          }
        });
    try {
      readOn(byPage(), new ArrayList<>(), result, current);
    } catch (PartnerCenterException error) {
      result.completeExceptionally(error);
    }
    return result;
  }

  private static <T> void readOn(
      PageIterator<T> pages,
      List<T> found,
      CompletableFuture<List<T>> result,
      AtomicReference<CompletableFuture<?>> current) {
    CompletableFuture<Optional<Page<T>>> call = pages.nextAsync();
    current.set(call);
    if (result.isDone()) {
      call.cancel(false);
    }
    call.whenComplete(
        (page, error) -> {
          if (error == null && page.isPresent() && !result.isDone()) {
            found.addAll(page.get().items());
            readOn(pages, found, result, current);
            return;
          }
          pages.close();
          if (error != null) {
            result.completeExceptionally(error);
          } else {
            result.complete(found);
          }
        });
  }

  private static final class Items<T> implements Iterator<T> {
    private final PageIterator<T> pages;
    private Iterator<T> items = List.<T>of().iterator();

    Items(PageIterator<T> pages) {
      this.pages = pages;
    }

    @Override
    public boolean hasNext() {
      while (!items.hasNext() && pages.hasNext()) {
        items = pages.next().items().iterator();
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
  }
}
