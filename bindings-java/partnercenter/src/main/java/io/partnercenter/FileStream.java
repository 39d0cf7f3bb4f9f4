package io.partnercenter;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file while it is read. What goes wrong on the way is thrown as {@link PartnerCenterException}.
 */
public final class FileStream extends InputStream {
  private final StepIterator<Step> steps;
  private FileFacts facts =
      new FileFacts("", Optional.empty(), 0, OptionalLong.empty(), Optional.empty());
  private byte[] piece = new byte[0];
  private int at;

  FileStream(StepIterator<Step> steps) {
    this.steps = steps;
    try {
      fill();
    } catch (RuntimeException error) {
      steps.close();
      throw error;
    }
  }

  /** What is known about it: its name, kind and length, and how much was received. */
  public FileFacts facts() {
    return facts;
  }

  @Override
  public int read() {
    return fill() ? piece[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int taken = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, into, offset, taken);
    at += taken;
    return taken;
  }

  @Override
  public int available() {
    return piece.length - at;
  }

  @Override
  public void close() {
    steps.close();
    at = piece.length;
  }

  /** Whether there is something to read. */
  private boolean fill() {
    while (at == piece.length && steps.hasNext()) {
      Step step = steps.next();
      facts = step.file() == null ? facts : step.file();
      piece = step.body();
      at = 0;
    }
    return at < piece.length;
  }
}
