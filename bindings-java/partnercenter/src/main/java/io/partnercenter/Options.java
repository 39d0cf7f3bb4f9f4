package io.partnercenter;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What may be said about any call, beside what it requires. Absent is the default; null takes a
 * value back. Not to be shared by threads that change it.
 *
 * @param <S> the class itself, which its methods give back
 */
public abstract class Options<S extends Options<S>> {
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final Map<String, Object> settings = new LinkedHashMap<>();

  /** Says nothing yet. */
  protected Options() {}

  /** How long the whole call may take, to the millisecond; the app's {@code timeout} by default. */
  public S timeout(Duration timeout) {
    return setting("timeoutMs", Settings.milliseconds("timeout", timeout));
  }

  /** Sets a parameter of the operation, by its name in the table. */
  protected final S parameter(String name, Object value) {
    return put(parameters, name, value);
  }

  final S setting(String name, Object value) {
    return put(settings, name, value);
  }

  final Map<String, Object> parameters() {
    return Collections.unmodifiableMap(parameters);
  }

  final Map<String, Object> settings() {
    return Collections.unmodifiableMap(settings);
  }

  @SuppressWarnings("unchecked")
  private S put(Map<String, Object> into, String name, Object value) {
    if (value == null) {
      into.remove(name);
    } else {
      into.put(name, value);
    }
    return (S) this;
  }
}
