package io.partnercenter;

import io.partnercenter.errors.ConflictException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A store in a map. */
class MapStore implements TokenStore {
  final Map<StoreKey, StoredToken> records = new ConcurrentHashMap<>();
  private final AtomicInteger saved = new AtomicInteger();

  @Override
  public Optional<StoredToken> load(StoreKey key) throws Exception {
    return Optional.ofNullable(records.get(key));
  }

  @Override
  public String save(StoreKey key, StoreRecord record, Optional<String> seen) {
    Optional<String> kept = Optional.ofNullable(records.get(key)).map(StoredToken::version);
    if (!kept.equals(seen)) {
      throw new ConflictException("another version is kept");
    }
    String version = Integer.toString(saved.incrementAndGet());
    records.put(key, new StoredToken(record, version));
    return version;
  }

  @Override
  public boolean delete(StoreKey key) {
    return records.remove(key) != null;
  }

  @Override
  public List<StoreLine> list() {
    return records.entrySet().stream()
        .map(
            entry ->
                new StoreLine(
                    entry.getKey(),
                    entry.getValue().record().issued(),
                    entry.getValue().record().user().orElse(null)))
        .toList();
  }
}
