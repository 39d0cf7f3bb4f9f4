package io.partnercenter.internal;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.partnercenter.ErrorEnvelope;
import io.partnercenter.PartnerCenterException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** What answers for apps, by number, until the library needs it no longer. */
public final class Hosts {
  /** The detail of an error that names the request that it came of. */
  private static final String HOST_REQUEST = "hostRequest";

  private static final int MOST_THROWN = 256;
  private static final Map<Long, Bound> BOUND = new ConcurrentHashMap<>();
  private static final AtomicLong NUMBERS = new AtomicLong();
  // What the program's code threw, until the call's error claims it.
  private static final Map<String, Throwable> THROWN =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Throwable> eldest) {
              return size() > MOST_THROWN;
            }
          });
  static final Abi.PcAsk ASK = new Ask();
  static final Abi.PcRelease RELEASE = new Release();

  private Hosts() {}

  private record Bound(Host host, Executor executor) {}

  /** How many the library still needs, for tests. */
  public static int bound() {
    return BOUND.size();
  }

  static Abi.PcHost add(Host host, Executor executor) {
    Abi.PcHost made = new Abi.PcHost();
    made.context = NUMBERS.incrementAndGet();
    made.ask = ASK;
    made.release = RELEASE;
    BOUND.put(made.context, new Bound(host, executor));
    return made;
  }

  /** What the program's own code threw, of an error that came of it; else null. */
  static Throwable thrown(ErrorEnvelope envelope) {
    return envelope.details().stream()
        .filter(detail -> HOST_REQUEST.equals(detail.name()))
        .map(detail -> THROWN.remove(detail.value()))
        .findFirst()
        .orElse(null);
  }

  private static void answer(Host host, long id, String kind, byte[] payload) {
    try {
      host.answer(kind, Json.tree(payload))
          .whenComplete(
              (reply, error) -> {
                if (error == null) {
                  reply(id, kind, reply);
                } else {
                  fail(id, kind, error);
                }
              });
    } catch (Throwable error) {
      fail(id, kind, error);
    }
  }

  private static void reply(long id, String kind, Object reply) {
    byte[] written;
    try {
      written = Json.write("the reply to " + kind, reply);
    } catch (RuntimeException error) {
      fail(id, kind, error);
      return;
    }
    Abi.pc_host_reply(id, (byte) 0, written, written.length);
  }

  private static void fail(long id, String kind, Throwable error) {
    Throwable told =
        error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
    Map<String, String> failure =
        told instanceof PartnerCenterException ours
            ? Map.of("kind", ours.kind(), "message", ours.envelope().message())
            // Its text may hold a secret, and is the cause's to tell.
            : Map.of(
                "message",
                "the program's own code for " + kind + " threw " + told.getClass().getName());
    THROWN.put(Long.toUnsignedString(id), told);
    byte[] written = Json.write("a failure", failure);
    Abi.pc_host_reply(id, (byte) 1, written, written.length);
  }

  private static final class Ask implements Abi.PcAsk {
    @Override
    public void invoke(
        long context, long id, Pointer kind, long kindLength, Pointer payload, long payloadLength) {
      String asked = new String(Abi.bytes(kind, kindLength), StandardCharsets.UTF_8);
      byte[] given = Abi.bytes(payload, payloadLength);
      Bound bound = BOUND.get(context);
      if (bound == null) {
        fail(id, asked, new IllegalStateException("nothing answers"));
      } else {
        Workers.run(bound.executor(), () -> answer(bound.host(), id, asked, given));
      }
    }
  }

  private static final class Release implements Abi.PcRelease {
    @Override
    public void invoke(long context) {
      BOUND.remove(context);
    }
  }

  static {
    Native.setCallbackThreadInitializer(ASK, Calls.threads("partnercenter-ask"));
    Native.setCallbackThreadInitializer(RELEASE, Calls.threads("partnercenter-release"));
  }
}
