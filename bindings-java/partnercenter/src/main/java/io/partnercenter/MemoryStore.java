package io.partnercenter;

/** Keeps refresh tokens in this process only: the default, for app-only programs and tests. */
public final class MemoryStore extends Store {
  /** Takes nothing. */
  public MemoryStore() {
    super(Settings.map("kind", "memory"));
  }
}
