package io.partnercenter.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads on which the program's own code runs, where it brings none: as many as are wanted. */
final class Workers {
  private static final long IDLE_SECONDS = 10;
  private static final AtomicInteger MADE = new AtomicInteger();

  static final Executor DEFAULT =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Workers::thread);

  private Workers() {}

  /** Runs a task on an executor of the program, or where that refuses on one of ours. */
  static void run(Executor executor, Runnable task) {
    try {
      executor.execute(task);
    } catch (RuntimeException refused) {
      DEFAULT.execute(task);
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "partnercenter-" + MADE.incrementAndGet());
    thread.setDaemon(true);
    thread.setContextClassLoader(Workers.class.getClassLoader());
    return thread;
  }
}
