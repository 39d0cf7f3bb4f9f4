package io.partnercenter.internal;

import com.sun.jna.Callback;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.ptr.LongByReference;

/**
 * The C interface, name by name; {@code docs/c-abi.md} is its contract and a test compares it with
 * the header.
 *
 * <p>Handles, contexts and lengths are {@code long}: only platforms of 64 bits are served. {@code
 * bool} is a byte, since JNA's own {@code boolean} is an {@code int} of -1.
 */
final class Abi {
  static final int PC_ABI_VERSION = Table.ABI_VERSION;
  static final int PC_OK = 0;
  static final int PC_LOG_ERROR = 1;
  static final int PC_LOG_WARN = 2;
  static final int PC_LOG_INFO = 3;
  static final int PC_LOG_DEBUG = 4;
  static final int PC_LOG_TRACE = 5;

  private Abi() {}

  /** Binds the functions below to a library. */
  static void bind(NativeLibrary library) {
    com.sun.jna.Native.register(Abi.class, library);
  }

  static native int pc_abi_version();

  static native String pc_version();

  static native String pc_table_hash();

  static native int pc_app_create(
      byte[] config, long configLength, PcHost host, LongByReference app, PcOutcome failure);

  static native void pc_app_destroy(long app);

  static native int pc_token_cached(
      long app, PcTokenLookup lookup, PcToken token, PcOutcome failure);

  static native int pc_lookup_open(
      long app, PcTokenLookup lookup, LongByReference opened, PcOutcome failure);

  static native int pc_lookup_cached(
      long lookup, LongByReference serial, PcToken token, PcOutcome failure);

  static native void pc_lookup_close(long lookup);

  static native void pc_buffer_free(PcBuffer buffer);

  static native long pc_call_start(
      long app, byte[] request, long requestLength, PcCompletion completion, long context);

  static native void pc_call_cancel(long call);

  static native int pc_call_blocking(
      long app, byte[] request, long requestLength, PcOutcome outcome);

  static native void pc_host_reply(long id, byte failed, byte[] reply, long replyLength);

  static native int pc_log_set(int level, PcLogSink sink, long context, PcOutcome failure);

  static native void pc_outcome_free(PcOutcome outcome);

  static native int pc_stream_open(
      long app, byte[] request, long requestLength, LongByReference stream, PcOutcome failure);

  static native long pc_stream_next(long stream, PcCompletion completion, long context);

  static native int pc_stream_next_blocking(long stream, PcOutcome outcome);

  static native void pc_stream_close(long stream);

  /** {@code PcCompletion}. */
  interface PcCompletion extends Callback {
    void invoke(long context, long call, PcOutcome outcome);
  }

  /** {@code PcLogSink}. */
  interface PcLogSink extends Callback {
    void invoke(
        long context, int level, Pointer target, long targetLength, Pointer text, long textLength);
  }

  /** {@code PcHost.ask}. */
  interface PcAsk extends Callback {
    void invoke(
        long context, long id, Pointer kind, long kindLength, Pointer payload, long payloadLength);
  }

  /** {@code PcHost.release}. */
  interface PcRelease extends Callback {
    void invoke(long context);
  }

  /** {@code PcHost}. */
  @FieldOrder({"context", "ask", "release"})
  public static final class PcHost extends Structure {
    public long context;
    public PcAsk ask;
    public PcRelease release;
  }

  /** {@code PcBuffer}. */
  @FieldOrder({"data", "length"})
  public static final class PcBuffer extends Structure {
    public Pointer data;
    public long length;

    /** A copy of the bytes. */
    byte[] bytes() {
      return Abi.bytes(data, length);
    }
  }

  /** {@code PcOutcome}. */
  @FieldOrder({"status", "body", "facts"})
  public static final class PcOutcome extends Structure {
    public int status;
    public PcBuffer body;
    public PcBuffer facts;
  }

  /** {@code PcTokenLookup}. */
  @FieldOrder({
    "partner",
    "partner_length",
    "customer",
    "customer_length",
    "account",
    "account_length",
    "scopes",
    "scopes_length",
    "app_only"
  })
  public static final class PcTokenLookup extends Structure {
    public Pointer partner;
    public long partner_length;
    public Pointer customer;
    public long customer_length;
    public Pointer account;
    public long account_length;
    public Pointer scopes;
    public long scopes_length;
    public byte app_only;
  }

  /** {@code PcToken}. */
  @FieldOrder({"token", "expires_on", "refresh_on"})
  public static final class PcToken extends Structure {
    public PcBuffer token;
    public long expires_on;
    public long refresh_on;
  }

  /** Copies bytes of the library. */
  static byte[] bytes(Pointer data, long length) {
    return length == 0 ? new byte[0] : data.getByteArray(0, Math.toIntExact(length));
  }
}
