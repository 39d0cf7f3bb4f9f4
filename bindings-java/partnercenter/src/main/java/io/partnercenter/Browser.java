package io.partnercenter;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** This machine's browser. */
final class Browser {
  private Browser() {}

  /** Opens an address, without the desktop classes, which not every Java has. */
  static void open(String address) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command;
    if (system.contains("win")) {
      command = List.of("rundll32", "url.dll,FileProtocolHandler", address);
    } else {
      command = List.of(system.contains("mac") ? "open" : "xdg-open", address);
    }
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException error) {
      // Whoever reads this can still sign in.
      System.err.println("open " + address);
    }
  }
}
