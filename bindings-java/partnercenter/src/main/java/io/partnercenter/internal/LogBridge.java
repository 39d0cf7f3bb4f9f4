package io.partnercenter.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Brings log lines of the library to {@link System.Logger}, under names that begin with {@code
 * io.partnercenter}.
 */
final class LogBridge {
  private static final String NAME = "io.partnercenter";
  private static final Logger LOGGER = System.getLogger(NAME);
  // From the most that is said to the least.
  private static final Level[] LEVELS = {
    Level.ERROR, Level.WARNING, Level.INFO, Level.DEBUG, Level.TRACE
  };
  private static final Map<Integer, Level> OF_NUMBER =
      Map.of(
          Abi.PC_LOG_ERROR, Level.ERROR,
          Abi.PC_LOG_WARN, Level.WARNING,
          Abi.PC_LOG_INFO, Level.INFO,
          Abi.PC_LOG_DEBUG, Level.DEBUG,
          Abi.PC_LOG_TRACE, Level.TRACE);
  private static final Abi.PcLogSink SINK = new Sink();
  private static final Object LOCK = new Object();
  private static volatile int following;

  private LogBridge() {}

  /** Forwards from the level on that the logger has now. Called with every call: costs little. */
  static void follow() {
    int wanted = 0;
    for (int number = LEVELS.length; number > 0 && wanted == 0; number--) {
      wanted = LOGGER.isLoggable(LEVELS[number - 1]) ? number : 0;
    }
    if (wanted != following) {
      set(wanted);
    }
  }

  private static void set(int level) {
    synchronized (LOCK) {
      Abi.PcOutcome failure = new Abi.PcOutcome();
      if (Abi.pc_log_set(level, level == 0 ? null : SINK, 0, failure) != Abi.PC_OK) {
        // A log fails no call.
        Abi.pc_outcome_free(failure);
      }
      following = level;
    }
  }

  private static final class Sink implements Abi.PcLogSink {
    @Override
    public void invoke(
        long context, int level, Pointer target, long targetLength, Pointer text, long textLength) {
      String from = new String(Abi.bytes(target, targetLength), StandardCharsets.UTF_8);
      String line = new String(Abi.bytes(text, textLength), StandardCharsets.UTF_8);
      String name = from.replaceFirst("^partnercenter", NAME).replace("::", ".");
      System.getLogger(name).log(OF_NUMBER.getOrDefault(level, Level.TRACE), line);
    }
  }

  static {
    Native.setCallbackThreadInitializer(SINK, Calls.threads("partnercenter-log"));
    // Nothing is logged any more when the program has ended. This also keeps the callbacks, which
    // the library may call until then, where the class loader is let go.
    Object[] callbacks = {Calls.COMPLETION, Hosts.ASK, Hosts.RELEASE, SINK};
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (callbacks.length > 0) {
                    Abi.pc_log_set(0, null, 0, null);
                  }
                },
                "partnercenter-end"));
  }
}
