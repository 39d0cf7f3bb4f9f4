package io.partnercenter.internal;

import com.sun.jna.CallbackThreadInitializer;
import com.sun.jna.Native;
import io.partnercenter.errors.CancelledException;
import io.partnercenter.errors.InternalException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/** Calls under way. One callback serves all; each is known by a number of its own. */
public final class Calls {
  private static final Map<Long, CompletableFuture<Outcome>> UNDER_WAY = new ConcurrentHashMap<>();
  private static final AtomicLong NUMBERS = new AtomicLong();
  static final Abi.PcCompletion COMPLETION = new Completion();

  private Calls() {}

  /** Starts a call, given where its completion comes and the number that it comes with. */
  @FunctionalInterface
  interface Start {
    long start(Abi.PcCompletion completion, long number);
  }

  /** How many are under way, for tests. */
  public static int underWay() {
    return UNDER_WAY.size();
  }

  static Call start(Start start) {
    long number = NUMBERS.incrementAndGet();
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    UNDER_WAY.put(number, outcome);
    long call = start.start(COMPLETION, number);
    if (call == 0) {
      UNDER_WAY.remove(number);
      throw new InternalException("the library did not start the call");
    }
    return new Call(call, outcome);
  }

  /**
   * One call.
   *
   * @param number the library's
   * @param outcome completed on a thread of the library, which must not be held up
   */
  public record Call(long number, CompletableFuture<Outcome> outcome) {
    /** Cancels it; nothing happens when it has ended. */
    public void cancel() {
      Abi.pc_call_cancel(number);
    }

    /**
     * Waits for it. An interrupt cancels it, and stays set.
     *
     * @throws CancelledException the thread was interrupted
     */
    public Outcome await() {
      try {
        return outcome.get();
      } catch (InterruptedException interrupt) {
        cancel();
        Thread.currentThread().interrupt();
        throw new CancelledException("the thread that waited was interrupted", interrupt);
      } catch (ExecutionException error) {
        throw new InternalException("the outcome of a call cannot be read", error.getCause());
      }
    }
  }

  private static final class Completion implements Abi.PcCompletion {
    @Override
    public void invoke(long context, long call, Abi.PcOutcome outcome) {
      CompletableFuture<Outcome> waiting = UNDER_WAY.remove(context);
      if (waiting == null) {
        return;
      }
      try {
        waiting.complete(Outcome.of(outcome));
      } catch (RuntimeException | Error error) {
        waiting.completeExceptionally(error);
      }
    }
  }

  static {
    // Threads of the library stay known to Java: making them known costs more than a call.
    Native.setCallbackThreadInitializer(COMPLETION, threads("partnercenter-call"));
  }

  static CallbackThreadInitializer threads(String name) {
    return new CallbackThreadInitializer(true, false, name);
  }
}
