package io.partnercenter;

import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.internal.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What records of resources have in common. */
public final class Members {
  private Members() {}

  /** A copy that does not change; empty for null. */
  public static Map<String, JsonNode> of(Map<String, JsonNode> members) {
    return members == null || members.isEmpty()
        ? Map.of()
        : Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /**
   * A resource, read as another type that has its members and more.
   *
   * @param <V> the type
   * @throws io.partnercenter.errors.ServiceException it has another shape
   */
  public static <V> V as(Object resource, Class<V> variant) {
    return Json.read(Json.write("the resource", resource), Json.type(variant));
  }
}
