package io.partnercenter.internal;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.concurrent.atomic.AtomicInteger;

/** A collection of the library that comes page by page. */
public final class NativeStream implements AutoCloseable {
  private static final AtomicInteger OPEN = new AtomicInteger();

  private final NativeApp app;
  private final long handle;
  private final Cleaner.Cleanable cleanable;

  NativeStream(NativeApp app, long handle) {
    this.app = app;
    this.handle = handle;
    OPEN.incrementAndGet();
    cleanable =
        NativeApp.CLEANER.register(
            this,
            () -> {
              Abi.pc_stream_close(handle);
              OPEN.decrementAndGet();
            });
  }

  /** How many are open, for tests. */
  public static int open() {
    return OPEN.get();
  }

  /** Whose it is. */
  public NativeApp app() {
    return app;
  }

  /** Asks for the next page. */
  public Calls.Call next() {
    LogBridge.follow();
    try {
      return Calls.start((completion, number) -> Abi.pc_stream_next(handle, completion, number));
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public void close() {
    cleanable.clean();
  }
}
