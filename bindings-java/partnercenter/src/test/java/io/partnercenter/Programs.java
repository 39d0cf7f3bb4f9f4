package io.partnercenter;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs programs in processes of their own. */
public final class Programs {
  private Programs() {}

  /** A program's exit code, what it printed, and what it printed to standard error. */
  public record Ended(int code, String printed, String complained) {}

  /** The entries of this class path. */
  public static List<String> classPath() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.asList(path.split(File.pathSeparator));
  }

  /** The native library that the tests use. */
  public static Path library() {
    return Path.of(System.getProperty("partnercenter.library.path"));
  }

  /** Runs {@code java} with arguments; its environment knows the emulator. */
  public static Ended java(Map<String, String> environment, List<String> arguments) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return run(java, environment, arguments);
  }

  /** Runs another program. */
  public static Ended run(Path program, Map<String, String> environment, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .putAll(
            Map.of(
                "PROBE_CLIENT",
                Emulator.CSP.path("id").asText(),
                "PROBE_SECRET",
                Emulator.CSP.path("secret").asText(),
                "PROBE_PARTNER",
                Emulator.TENANT,
                "PROBE_PROXY",
                Emulator.PROXY));
    builder.environment().putAll(environment);
    try {
      Path errors = Files.createTempFile("errors", ".txt");
      try {
        Process process = builder.redirectError(errors.toFile()).start();
        String printed =
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), printed, Files.readString(errors));
      } finally {
        Files.delete(errors);
      }
    } catch (IOException | InterruptedException error) {
      throw new AssertionError(error);
    }
  }
}
