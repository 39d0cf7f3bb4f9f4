package io.partnercenter;

import java.util.List;
import java.util.Optional;

/**
 * A store of the program's own. Methods may block; they are called on the app's executor, several
 * at once. An exception becomes the cause of the call's error.
 *
 * <p>A record holds a refresh token: keep it as you would keep a password.
 */
public interface TokenStore {
  /**
   * Gives the record of a key with its version.
   *
   * @throws Exception it cannot be read
   */
  Optional<StoredToken> load(StoreKey key) throws Exception;

  /**
   * Gives the record that the last one replaced, where the store keeps it.
   *
   * @throws Exception it cannot be read
   */
  default Optional<StoredToken> loadPrevious(StoreKey key) throws Exception {
    return Optional.empty();
  }

  /**
   * Keeps a record and gives its version.
   *
   * @param key under which it is found again
   * @param record as it is to be given back
   * @param seen the version that is replaced; empty where there is none
   * @throws io.partnercenter.errors.ConflictException a version other than {@code seen} is kept, or
   *     {@code seen} names one and nothing is stored any more
   * @throws Exception it cannot be kept
   */
  String save(StoreKey key, StoreRecord record, Optional<String> seen) throws Exception;

  /**
   * Removes a record, and says whether there was one.
   *
   * @throws Exception it cannot be removed
   */
  boolean delete(StoreKey key) throws Exception;

  /**
   * Gives the key of each record, and what is known of it.
   *
   * @throws Exception they cannot be read
   */
  List<StoreLine> list() throws Exception;
}
