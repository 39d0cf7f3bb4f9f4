package io.partnercenter.internal;

import com.sun.jna.ptr.LongByReference;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** An app of the library. Closed by its owner; by the garbage collector where that forgets. */
public final class NativeApp implements AutoCloseable {
  static final Cleaner CLEANER = Cleaner.create();
  static final AtomicInteger OPEN = new AtomicInteger();

  private final long handle;
  private final Executor executor;
  private final Cleaner.Cleanable cleanable;

  private NativeApp(long handle, Executor executor) {
    this.handle = handle;
    this.executor = executor;
    OPEN.incrementAndGet();
    cleanable =
        CLEANER.register(
            this,
            () -> {
              Abi.pc_app_destroy(handle);
              OPEN.decrementAndGet();
            });
  }

  /**
   * Makes an app; sends nothing.
   *
   * @param config as {@code docs/c-abi.md} describes it
   * @param host what answers for the program; null where nothing is left to it
   * @param executor where the program's own code runs; null for threads of this library
   * @throws io.partnercenter.PartnerCenterException the configuration cannot be used
   */
  public static NativeApp create(byte[] config, Host host, Executor executor) {
    Library.load();
    LogBridge.follow();
    Executor chosen = executor == null ? Workers.DEFAULT : executor;
    Abi.PcHost given = host == null ? null : Hosts.add(host, chosen);
    LongByReference app = new LongByReference();
    Abi.PcOutcome failure = new Abi.PcOutcome();
    if (Abi.pc_app_create(config, config.length, given, app, failure) != Abi.PC_OK) {
      throw failed(failure);
    }
    return new NativeApp(app.getValue(), chosen);
  }

  /** How many are open, for tests. */
  public static int open() {
    return OPEN.get();
  }

  /** Runs what may meet the program's own code. */
  public void run(Runnable task) {
    Workers.run(executor, task);
  }

  /** Starts a call. */
  public Calls.Call start(byte[] request) {
    LogBridge.follow();
    try {
      return Calls.start(
          (completion, number) ->
              Abi.pc_call_start(handle, request, request.length, completion, number));
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  /**
   * Opens a collection; sends nothing.
   *
   * @throws io.partnercenter.PartnerCenterException the request cannot be used
   */
  public NativeStream open(byte[] request) {
    LongByReference stream = new LongByReference();
    Abi.PcOutcome failure = new Abi.PcOutcome();
    try {
      int status = Abi.pc_stream_open(handle, request, request.length, stream, failure);
      if (status != Abi.PC_OK) {
        throw failed(failure);
      }
      return new NativeStream(this, stream.getValue());
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  /**
   * Reads which cached token is wanted, once for many lookups; sends nothing.
   *
   * @throws io.partnercenter.PartnerCenterException the lookup cannot be used
   */
  public NativeLookup lookup(TokenLookup wish) {
    LongByReference opened = new LongByReference();
    Abi.PcOutcome failure = new Abi.PcOutcome();
    try {
      if (Abi.pc_lookup_open(handle, wish.structure(), opened, failure) != Abi.PC_OK) {
        throw failed(failure);
      }
      return new NativeLookup(opened.getValue());
    } finally {
      Reference.reachabilityFence(this);
      Reference.reachabilityFence(wish);
    }
  }

  @Override
  public void close() {
    cleanable.clean();
  }

  static RuntimeException failed(Abi.PcOutcome failure) {
    byte[] body = failure.body.bytes();
    Abi.pc_outcome_free(failure);
    return Failures.of(body);
  }
}
