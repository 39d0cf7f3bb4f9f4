package io.partnercenter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** As {@link TokenStore}, without blocking. */
public interface AsyncTokenStore {
  /** Gives the record of a key with its version. */
  CompletionStage<Optional<StoredToken>> load(StoreKey key);

  /** Gives the record that the last one replaced, where the store keeps it. */
  default CompletionStage<Optional<StoredToken>> loadPrevious(StoreKey key) {
    return CompletableFuture.completedFuture(Optional.empty());
  }

  /**
   * Keeps a record and gives its version; fails with a {@link
   * io.partnercenter.errors.ConflictException} when a version other than {@code seen} is kept, or
   * {@code seen} names one and nothing is stored any more.
   *
   * @param key under which it is found again
   * @param record as it is to be given back
   * @param seen the version that is replaced; empty where there is none
   */
  CompletionStage<String> save(StoreKey key, StoreRecord record, Optional<String> seen);

  /** Removes a record, and says whether there was one. */
  CompletionStage<Boolean> delete(StoreKey key);

  /** Gives the key of each record, and what is known of it. */
  CompletionStage<List<StoreLine>> list();
}
