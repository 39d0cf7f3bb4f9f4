package io.partnercenter.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Callback;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.ptr.LongByReference;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The mappings against {@code include/partnercenter.h}. */
class HeaderTest {
  private static final String HEADER = header();

  @Test
  void functionsAreThoseOfTheHeader() {
    Map<String, String> declared = new TreeMap<>();
    for (Method method : Abi.class.getDeclaredMethods()) {
      if (Modifier.isNative(method.getModifiers())) {
        declared.put(method.getName(), signature(method));
      }
    }
    Map<String, String> expected = new TreeMap<>();
    Pattern function = Pattern.compile("(?m)^(\\w[\\w ]*?[ *]+)(pc_\\w+)\\(([^;]*)\\);");
    for (MatchResult found : function.matcher(HEADER).results().toList()) {
      expected.put(found.group(2), signature(found.group(1), found.group(3)));
    }
    assertTrue(expected.size() >= 17, "the header was read: " + expected);
    assertEquals(lines(expected), lines(declared));
  }

  @Test
  void structuresAreThoseOfTheHeader() throws ReflectiveOperationException {
    Pattern struct = Pattern.compile("typedef struct (Pc\\w+) \\{(.*?)\\n\\} \\1;", Pattern.DOTALL);
    Map<String, String> expected = new TreeMap<>();
    for (MatchResult found : struct.matcher(HEADER).results().toList()) {
      expected.put(found.group(1), members(found.group(2)));
    }
    Map<String, String> declared = new TreeMap<>();
    for (Class<?> nested : Abi.class.getDeclaredClasses()) {
      if (Structure.class.isAssignableFrom(nested)) {
        Structure made = (Structure) nested.getDeclaredConstructor().newInstance();
        List<String> fields = new ArrayList<>();
        for (String name : nested.getAnnotation(Structure.FieldOrder.class).value()) {
          Field field = nested.getField(name);
          fields.add(kind(field.getType()) + " " + name);
        }
        declared.put(nested.getSimpleName(), String.join("; ", fields));
        // What C does for these members: each at a multiple of its size, the whole at one of 8.
        assertEquals(0, made.size() % 8, nested.getSimpleName());
      }
    }
    assertEquals(lines(expected), lines(declared));
    assertEquals(40, new Abi.PcOutcome().size());
    assertEquals(32, new Abi.PcToken().size());
    assertEquals(72, new Abi.PcTokenLookup().size());
    assertEquals(24, new Abi.PcHost().size());
  }

  @Test
  void callbacksAreThoseOfTheHeader() {
    Pattern callback = Pattern.compile("\\(\\*(\\w+)\\)\\(([^;]*?)\\);", Pattern.DOTALL);
    Map<String, String> expected = new TreeMap<>();
    for (MatchResult found : callback.matcher(HEADER).results().toList()) {
      expected.put(found.group(1), signature("void", found.group(2)));
    }
    Map<String, Class<? extends Callback>> ours =
        Map.of(
            "PcCompletion", Abi.PcCompletion.class,
            "PcLogSink", Abi.PcLogSink.class,
            "ask", Abi.PcAsk.class,
            "release", Abi.PcRelease.class);
    Map<String, String> declared = new TreeMap<>();
    ours.forEach((name, type) -> declared.put(name, signature(type.getDeclaredMethods()[0])));
    assertEquals(lines(expected), lines(declared));
  }

  @Test
  void constantsAreThoseOfTheHeader() throws ReflectiveOperationException {
    Map<String, String> expected = new TreeMap<>();
    for (MatchResult found :
        Pattern.compile("#define (PC_\\w+) (\\S+)").matcher(HEADER).results().toList()) {
      expected.put(found.group(1), found.group(2).replace("\"", ""));
    }
    assertEquals(Table.HASH, expected.remove("PC_TABLE_HASH"));
    expected.keySet().removeIf(name -> name.startsWith("PC_ERROR_"));
    Map<String, String> declared = new TreeMap<>();
    for (Field field : Abi.class.getDeclaredFields()) {
      declared.put(field.getName(), String.valueOf(field.get(null)));
    }
    assertEquals(lines(expected), lines(declared));
  }

  private static String members(String body) {
    String code = body.replaceAll("(?s)/\\*.*?\\*/", "");
    List<String> fields = new ArrayList<>();
    for (String declared : code.split(";")) {
      String line = declared.strip().replaceAll("\\s+", " ");
      if (line.contains("(*")) {
        fields.add("callback " + line.replaceAll(".*\\(\\*(\\w+)\\)\\(.*", "$1"));
      } else if (!line.isEmpty()) {
        fields.add(kind(line) + " " + line.replaceAll(".*?(\\w+)$", "$1"));
      }
    }
    return String.join("; ", fields);
  }

  /** {@code result (parameter, …)}, of what the header says. */
  private static String signature(String result, String parameters) {
    List<String> kinds = new ArrayList<>();
    for (String parameter : parameters.replaceAll("\\s+", " ").split(", ")) {
      if (!parameter.equals("void")) {
        kinds.add(kind(parameter));
      }
    }
    return kind(result.strip() + " it") + kinds;
  }

  private static String signature(Method method) {
    return kind(method.getReturnType())
        + Arrays.stream(method.getParameterTypes()).map(HeaderTest::kind).toList();
  }

  /** What crosses for a parameter or member of C. */
  private static String kind(String declared) {
    String type = declared.replaceAll("\\b(const|struct)\\b ?", "").replaceAll("\\w+$", "").strip();
    Map<String, String> known = new LinkedHashMap<>();
    known.put("void", "nothing");
    known.put("int32_t", "32 bits");
    known.put("uint32_t", "32 bits");
    known.put("uint64_t", "64 bits");
    known.put("size_t", "64 bits");
    known.put("bool", "8 bits");
    known.put("char *", "text");
    known.put("uint8_t *", "bytes");
    known.put("void *", "64 bits");
    // Handles are numbers, and so are what they are written to.
    known.put("PcApp *", "64 bits");
    known.put("PcLookup *", "64 bits");
    known.put("PcStream *", "64 bits");
    known.put("PcApp **", "place");
    known.put("PcLookup **", "place");
    known.put("PcStream **", "place");
    known.put("uint64_t *", "place");
    known.put("PcCompletion", "callback");
    known.put("PcLogSink", "callback");
    known.put("PcBuffer", "PcBuffer");
    if (type.matches("Pc\\w+ \\*") && !known.containsKey(type)) {
      return type.replace(" *", "");
    }
    return known.getOrDefault(type, "unknown " + type);
  }

  /** What crosses for a class of Java. */
  private static String kind(Class<?> type) {
    if (Callback.class.isAssignableFrom(type)) {
      return "callback";
    }
    if (Structure.class.isAssignableFrom(type)) {
      return type.getSimpleName();
    }
    assertTrue(Native.POINTER_SIZE == 8, "only 64 bits are served");
    return Map.of(
            void.class, "nothing",
            int.class, "32 bits",
            long.class, "64 bits",
            byte.class, "8 bits",
            String.class, "text",
            byte[].class, "bytes",
            Pointer.class, "bytes",
            LongByReference.class, "place")
        .getOrDefault(type, "unknown " + type);
  }

  private static String lines(Map<String, String> map) {
    StringBuilder text = new StringBuilder();
    map.forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
    return text.toString();
  }

  private static String header() {
    try {
      return Files.readString(Path.of("../../include/partnercenter.h"));
    } catch (IOException error) {
      throw new java.io.UncheckedIOException(error);
    }
  }
}
