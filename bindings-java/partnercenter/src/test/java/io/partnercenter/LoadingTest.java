package io.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Platform;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the native library is found, and what is said when it is not. */
class LoadingTest {
  private static final String SEVEN = "7 customers, no module\n";
  private static final String NAME =
      Platform.isWindows()
          ? "partnercenter_c.dll"
          : Platform.isMac() ? "libpartnercenter.dylib" : "libpartnercenter.so";

  @TempDir Path folder;

  private String probe(String... options) {
    return probe(Programs.classPath(), options);
  }

  private String probe(List<String> classPath, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    // Names of its own, lest a library of this system is found.
    arguments.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), "probe.Probe"));
    Programs.Ended ended = Programs.java(Map.of(), arguments);
    assertEquals(0, ended.code(), ended.complained());
    return ended.printed();
  }

  private void refused(String printed, String... parts) {
    assertTrue(printed.startsWith("configuration: "), printed);
    for (String part : parts) {
      assertTrue(printed.contains(part), part + " in " + printed);
    }
  }

  @Test
  void aFileIsNamed() {
    assertEquals(SEVEN, probe("-Dpartnercenter.library.path=" + Programs.library()));
  }

  @Test
  void aFolderIsNamed() throws Exception {
    Files.copy(Programs.library(), folder.resolve(NAME));
    assertEquals(SEVEN, probe("-Dpartnercenter.library.path=" + folder));
  }

  @Test
  void itLiesInAJar() throws Exception {
    Path platform = Files.createDirectory(folder.resolve(Platform.RESOURCE_PREFIX));
    Files.copy(Programs.library(), platform.resolve(NAME));
    List<String> classPath = new ArrayList<>(Programs.classPath());
    classPath.add(folder.toString());
    assertEquals(SEVEN, probe(classPath, "-Djava.library.path="));
  }

  @Test
  void itLiesOnTheLibraryPath() throws Exception {
    Files.copy(Programs.library(), folder.resolve(NAME));
    assertEquals(SEVEN, probe("-Djava.library.path=" + folder));
  }

  @Test
  void aMissingOneIsToldWithPlatformAndPlaces() {
    refused(
        probe("-Djava.library.path=" + folder),
        Platform.RESOURCE_PREFIX,
        "resource /" + Platform.RESOURCE_PREFIX + "/" + NAME,
        folder.resolve(NAME).toString(),
        "partnercenter.library.path");
    Path nowhere = folder.resolve("nowhere.so");
    refused(
        probe("-Dpartnercenter.library.path=" + nowhere),
        Platform.RESOURCE_PREFIX,
        "there is no file",
        nowhere.toString());
  }

  @Test
  void whatIsNoLibraryIsTold() throws Exception {
    Path text = Files.writeString(folder.resolve(NAME), "this is no library");
    refused(
        probe("-Dpartnercenter.library.path=" + text),
        Platform.RESOURCE_PREFIX,
        "it cannot be loaded",
        text.toString());
  }

  @Test
  void anotherVersionIsToldWithBothSides() throws Exception {
    Path compiler = Path.of("/usr/bin/cc");
    assumeTrue(Files.isExecutable(compiler), "there is a C compiler");
    Path source = folder.resolve("other.c");
    // It has the handshake, and none of the functions that this version wants.
    String text =
        "unsigned pc_abi_version(void) { return 7; }\n"
            + "const char *pc_version(void) { return \"9.9.9\"; }\n"
            + "const char *pc_table_hash(void) { return \"0ther\"; }\n";
    Files.writeString(source, text);
    Path library = folder.resolve(NAME);
    Programs.Ended compiled =
        Programs.run(
            compiler, Map.of(), List.of("-shared", "-o", library.toString(), source.toString()));
    assertEquals(0, compiled.code(), compiled.complained());
    refused(
        probe("-Dpartnercenter.library.path=" + library),
        "9.9.9, number 7 with table 0ther",
        "was made for number 1 with table ",
        library.toString());
  }

  @Test
  void itIsAModule() {
    List<String> modules =
        Programs.classPath().stream()
            .filter(entry -> !entry.contains("test-classes") && !entry.contains("junit"))
            .filter(entry -> !entry.contains("opentest4j") && !entry.contains("apiguardian"))
            .toList();
    String tests =
        Programs.classPath().stream().filter(it -> it.contains("test-classes")).findFirst().get();
    Programs.Ended ended =
        Programs.java(
            Map.of(),
            List.of(
                "-Dpartnercenter.library.path=" + Programs.library(),
                "-p",
                String.join(File.pathSeparator, modules),
                "--add-modules",
                "io.partnercenter",
                "-cp",
                tests,
                "probe.Probe"));
    assertEquals("7 customers, module io.partnercenter\n", ended.printed());
  }

  @Test
  void twoClassLoadersHaveOneEach() throws Exception {
    Programs.Ended ended =
        Programs.java(
            Map.of(),
            List.of(
                "-Dpartnercenter.library.path=" + Programs.library(),
                "-cp",
                String.join(File.pathSeparator, Programs.classPath()),
                "io.partnercenter.LoadingTest$Two"));
    assertEquals(SEVEN + SEVEN + SEVEN + SEVEN, ended.printed());
  }

  /** Loads everything twice, and uses both copies side by side. */
  static final class Two {
    private Two() {}

    public static void main(String[] arguments) throws Exception {
      List<URL> path = new ArrayList<>();
      for (String entry : Programs.classPath()) {
        path.add(Path.of(entry).toUri().toURL());
      }
      URL[] urls = path.toArray(new URL[0]);
      ClassLoader parent = ClassLoader.getPlatformClassLoader();
      try (URLClassLoader first = new URLClassLoader(urls, parent);
          URLClassLoader second = new URLClassLoader(urls, parent)) {
        assertNotSame(first.loadClass("probe.Probe"), second.loadClass("probe.Probe"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Object>> runs = new ArrayList<>();
        for (URLClassLoader loader : List.of(first, second, first, second)) {
          runs.add(() -> loader.loadClass("probe.Probe").getMethod("run").invoke(null));
        }
        for (Future<Object> run : threads.invokeAll(runs)) {
          System.out.println(run.get());
        }
        threads.shutdown();
      }
    }
  }
}
