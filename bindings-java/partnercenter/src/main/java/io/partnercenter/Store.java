package io.partnercenter;

import java.util.Map;

/** Where refresh tokens live: one of this library's stores. */
public abstract sealed class Store permits MemoryStore, FileStore, KeyVaultStore {
  private final Map<String, Object> config;

  Store(Map<String, Object> config) {
    this.config = config;
  }

  final Map<String, Object> config() {
    return config;
  }

  @Override
  public String toString() {
    return getClass().getSimpleName();
  }
}
