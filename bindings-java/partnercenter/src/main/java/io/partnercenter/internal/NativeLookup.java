package io.partnercenter.internal;

import com.sun.jna.ptr.LongByReference;
import java.lang.ref.Reference;

/**
 * A cached token that is looked for again and again: what is held already is not copied again.
 * Closed by the garbage collector.
 */
public final class NativeLookup {
  private final long handle;
  private volatile Held held = new Held(0, null);

  private record Held(long serial, CachedToken token) {}

  NativeLookup(long handle) {
    this.handle = handle;
    NativeApp.CLEANER.register(this, () -> Abi.pc_lookup_close(handle));
  }

  /**
   * The cached token; null when there is none. Never waits.
   *
   * @throws io.partnercenter.PartnerCenterException the app was closed
   */
  public CachedToken cached() {
    Held before = held;
    LongByReference serial = new LongByReference(before.serial);
    Abi.PcToken found = new Abi.PcToken();
    Abi.PcOutcome failure = new Abi.PcOutcome();
    try {
      if (Abi.pc_lookup_cached(handle, serial, found, failure) != Abi.PC_OK) {
        throw NativeApp.failed(failure);
      }
    } finally {
      Reference.reachabilityFence(this);
    }
    if (serial.getValue() == before.serial) {
      return before.token;
    }
    CachedToken token = CachedToken.of(found);
    held = new Held(serial.getValue(), token);
    return token;
  }
}
