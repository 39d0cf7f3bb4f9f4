package io.partnercenter;

import java.time.Duration;
import java.util.function.Consumer;

/** What may be said while something is saved. */
public final class SaveOptions {
  private boolean plain;
  private Long waitMs;
  private Consumer<SaveProgress> progress = told -> {};

  /** Says nothing yet. */
  public SaveOptions() {}

  /**
   * Whether the blobs of an export are unpacked: one JSON object a line. By default they stay
   * compressed.
   */
  public SaveOptions plain(boolean unpacked) {
    plain = unpacked;
    return this;
  }

  /** How long the work may take until it is done; an hour by default. It goes on after that. */
  public SaveOptions timeout(Duration timeout) {
    waitMs = Settings.milliseconds("timeout", timeout);
    return this;
  }

  /** Is told what came, again and again. */
  public SaveOptions onProgress(Consumer<SaveProgress> listener) {
    progress = Settings.present("the listener", listener);
    return this;
  }

  String form() {
    return plain ? "plain" : "compressed";
  }

  Long waitMs() {
    return waitMs;
  }

  Consumer<SaveProgress> listener() {
    return progress;
  }
}
