package io.partnercenter;

import io.partnercenter.errors.ConfigurationException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values as the library takes them. */
final class Settings {
  private Settings() {}

  static Long milliseconds(String what, Duration duration) {
    if (duration == null) {
      return null;
    }
    if (duration.isNegative()) {
      throw new ConfigurationException(what + " must not be negative");
    }
    try {
      return duration.toMillis();
    } catch (ArithmeticException tooLong) {
      throw new ConfigurationException(what + " is too long");
    }
  }

  static String required(String what, String value) {
    return present(what, value);
  }

  static <T> T present(String what, T value) {
    if (value == null) {
      throw new ConfigurationException(what + " is missing");
    }
    return value;
  }

  /** A map of names and values in turn, without those that are null. */
  static Map<String, Object> map(Object... namesAndValues) {
    Map<String, Object> made = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      if (namesAndValues[at + 1] != null) {
        made.put((String) namesAndValues[at], namesAndValues[at + 1]);
      }
    }
    return made;
  }
}
