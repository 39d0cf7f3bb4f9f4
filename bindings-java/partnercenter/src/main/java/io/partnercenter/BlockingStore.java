package io.partnercenter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A store that blocks, called on threads that may be blocked. */
record BlockingStore(TokenStore store) implements AsyncTokenStore {
  @Override
  public CompletionStage<Optional<StoredToken>> load(StoreKey key) {
    return done(() -> store.load(key));
  }

  @Override
  public CompletionStage<Optional<StoredToken>> loadPrevious(StoreKey key) {
    return done(() -> store.loadPrevious(key));
  }

  @Override
  public CompletionStage<String> save(StoreKey key, StoreRecord record, Optional<String> seen) {
    return done(() -> store.save(key, record, seen));
  }

  @Override
  public CompletionStage<Boolean> delete(StoreKey key) {
    return done(() -> store.delete(key));
  }

  @Override
  public CompletionStage<List<StoreLine>> list() {
    return done(store::list);
  }

  private static <T> CompletionStage<T> done(Callable<T> call) {
    try {
      return CompletableFuture.completedFuture(call.call());
    } catch (Throwable error) {
      return CompletableFuture.failedFuture(error);
    }
  }
}
