package io.partnercenter.internal;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import io.partnercenter.errors.ConfigurationException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds and loads the native library. Everything that depends on the platform is here. */
final class Library {
  /** A file, or a folder in which the library lies. */
  static final String PATH_PROPERTY = "partnercenter.library.path";

  private static final int RTLD_LAZY = 1;
  private static final Map<String, Integer> RTLD_NODELETE = Map.of("linux", 0x1000, "mac", 0x80);
  private static final Object LOCK = new Object();
  private static volatile boolean isLoaded;

  // JNA unloads what is no longer referred to.
  @SuppressWarnings("unused")
  private static NativeLibrary held;

  private Library() {}

  /**
   * Loads it on the first call. A failure is not kept in mind: the next call tries again.
   *
   * @throws ConfigurationException there is none for this platform, or it is another version
   */
  static void load() {
    if (isLoaded) {
      return;
    }
    synchronized (LOCK) {
      if (!isLoaded) {
        held = open(names(), Library.class.getClassLoader());
        isLoaded = true;
      }
    }
  }

  /** The platform as messages and the jar's folders name it, such as {@code linux-x86-64}. */
  static String platform() {
    return Platform.RESOURCE_PREFIX;
  }

  /** Names of the library's file: as it is installed, and as cargo builds it. */
  static List<String> names() {
    if (Platform.isWindows()) {
      return List.of("partnercenter_c.dll");
    }
    String end = Platform.isMac() ? ".dylib" : ".so";
    String number =
        Platform.isMac()
            ? "libpartnercenter." + Table.ABI_VERSION + ".dylib"
            : "libpartnercenter.so." + Table.ABI_VERSION;
    return List.of("libpartnercenter" + end, number, "libpartnercenter_c" + end);
  }

  private static NativeLibrary open(List<String> names, ClassLoader loader) {
    List<String> tried = new ArrayList<>();
    if (!Platform.is64Bit()) {
      throw notFound("Java runs with 32 bits here, and the library has 64", tried);
    }
    String property = System.getProperty(PATH_PROPERTY, "");
    if (!property.isEmpty()) {
      // Who names a place wants the library there, and no other.
      for (Path candidate : candidates(Path.of(property), names)) {
        tried.add(candidate.toString());
        if (Files.isRegularFile(candidate)) {
          return opened(candidate.toString(), tried);
        }
      }
      throw notFound("there is no file", tried);
    }
    for (String name : names) {
      String resource = "/" + platform() + "/" + name;
      tried.add("resource " + resource);
      try {
        File extracted = Native.extractFromResourcePath(resource, loader);
        return opened(extracted.getPath(), tried);
      } catch (IOException missing) {
        // The next place.
      }
    }
    for (String folder : System.getProperty("java.library.path", "").split(File.pathSeparator)) {
      for (Path candidate : candidates(Path.of(folder), names)) {
        tried.add(candidate.toString());
        if (Files.isRegularFile(candidate)) {
          return opened(candidate.toString(), tried);
        }
      }
    }
    throw notFound("it was not found", tried);
  }

  private static List<Path> candidates(Path place, List<String> names) {
    return Files.isDirectory(place) ? names.stream().map(place::resolve).toList() : List.of(place);
  }

  private static NativeLibrary opened(String file, List<String> tried) {
    NativeLibrary library;
    try {
      library = NativeLibrary.getInstance(file, options());
      // The handshake comes first: of another version nothing else can be expected.
      greet(library, file);
      Abi.bind(library);
    } catch (UnsatisfiedLinkError error) {
      throw notFound("it cannot be loaded: " + firstLine(error.getMessage()), tried);
    }
    return library;
  }

  /**
   * The library has threads of its own: it stays until the process ends, also where the class
   * loader that brought it goes.
   */
  private static Map<String, ?> options() {
    Integer noDelete = RTLD_NODELETE.get(Platform.isMac() ? "mac" : "linux");
    return Platform.isWindows()
        ? Map.of()
        : Map.of(com.sun.jna.Library.OPTION_OPEN_FLAGS, RTLD_LAZY | noDelete);
  }

  private static void greet(NativeLibrary library, String file) {
    int abi = library.getFunction("pc_abi_version").invokeInt(new Object[0]);
    String table = text(library, "pc_table_hash");
    if (abi != Table.ABI_VERSION || !table.equals(Table.HASH)) {
      throw new ConfigurationException(
          "the library "
              + file
              + (" is version "
                  + text(library, "pc_version")
                  + ", number "
                  + abi
                  + " with table "
                  + table)
              + (", but partnercenter for Java " + Table.VERSION)
              + (" was made for number " + Table.ABI_VERSION + " with table " + Table.HASH));
    }
  }

  private static String text(NativeLibrary library, String function) {
    return library.getFunction(function).invokeString(new Object[0], false);
  }

  private static ConfigurationException notFound(String why, List<String> tried) {
    String places = tried.isEmpty() ? "" : "; tried: " + String.join(", ", tried);
    return new ConfigurationException(
        "the native library of partnercenter cannot be used on "
            + (platform() + " (" + System.getProperty("os.name") + "): " + why + places)
            + (". Name its file by the system property " + PATH_PROPERTY));
  }

  private static String firstLine(String text) {
    return text == null ? "" : text.lines().findFirst().orElse("");
  }
}
