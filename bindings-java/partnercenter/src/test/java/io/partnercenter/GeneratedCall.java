package io.partnercenter;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.partnercenter.internal.Json;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * A call by the generated method of an operation: its body is built of the types of the table, and
 * what it gives is written as JSON again.
 */
final class GeneratedCall {
  private final List<String> path = new ArrayList<>();
  private final List<JsonNode> ordered = new ArrayList<>();
  private final ObjectNode optional;
  private final JsonNode options;

  GeneratedCall(JsonNode request, JsonNode method) {
    method.path("path").forEach(word -> path.add(camel(word.asText())));
    optional = request.path("params").deepCopy();
    method.path("required").forEach(name -> ordered.add(optional.remove(name.asText())));
    if (optional.has("body")) {
      ordered.add(optional.remove("body"));
    }
    options = request.path("options");
  }

  /** Makes it; gives {@code {json}}. */
  Map<String, Object> make(Tenant tenant, boolean async) {
    Object on = tenant;
    for (String namespace : path.subList(0, path.size() - 1)) {
      on = invoke(on, method(on, namespace, 0));
    }
    String name = path.get(path.size() - 1);
    Method found = async ? method(on, name + "Async", ordered.size() + 1) : null;
    found = found == null ? method(on, name, ordered.size() + 1) : found;
    assertNotNull(found, () -> "there is no method " + path);
    Type[] types = found.getGenericParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int at = 0; at < ordered.size(); at++) {
      arguments[at] = argument(ordered.get(at), types[at]);
    }
    arguments[ordered.size()] = options(found.getParameterTypes()[ordered.size()]);
    Object made = invoke(on, found, arguments);
    Object value = made instanceof CompletableFuture<?> future ? future.join() : made;
    return Collections.singletonMap("json", written(value));
  }

  private static JsonNode written(Object value) {
    if (value instanceof Pages<?> pages) {
      try (PageIterator<?> each = pages.byPage()) {
        Page<?> page = each.next();
        ArrayNode items = Emulator.JSON.createArrayNode();
        page.items().forEach(item -> items.add(written(item)));
        JsonNode body = page.answer().json();
        String member = page.answer().facts().path("itemsMember").asText();
        return body.isArray() ? items : ((ObjectNode) body).set(member, items);
      }
    }
    Object given = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
    return given == null ? null : Json.tree(Json.write("what was given", given));
  }

  private Options<?> options(Class<?> type) {
    try {
      Options<?> made = (Options<?>) type.getConstructor().newInstance();
      options.properties().forEach(option -> made.setting(option.getKey(), option.getValue()));
      for (Map.Entry<String, JsonNode> one : optional.properties()) {
        Method setter = method(made, camel(one.getKey()), 1);
        invoke(made, setter, argument(one.getValue(), setter.getGenericParameterTypes()[0]));
      }
      return made;
    } catch (ReflectiveOperationException error) {
      throw new AssertionError(error);
    }
  }

  private static Object argument(JsonNode value, Type type) {
    if (type == Object.class) {
      return value;
    }
    if (type == Filter.class) {
      return Filter.ofText(value.isTextual() ? value.asText() : value.toString());
    }
    return Json.convert(value, Emulator.JSON.constructType(type));
  }

  private static Method method(Object on, String name, int parameters) {
    Stream<Method> own = Arrays.stream(on.getClass().getMethods());
    return own.filter(
            method ->
                (method.getName().equals(name) || method.getName().equals(name + "_"))
                    && method.getParameterCount() == parameters
                    && !method.isBridge())
        .filter(
            method ->
                parameters == 0
                    || on instanceof Options<?>
                    || Options.class.isAssignableFrom(method.getParameterTypes()[parameters - 1]))
        .findFirst()
        .orElse(null);
  }

  private static Object invoke(Object on, Method method, Object... arguments) {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException error) {
      if (error.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw new AssertionError(error.getCause());
    } catch (ReflectiveOperationException error) {
      throw new AssertionError(error);
    }
  }

  private static String camel(String name) {
    StringBuilder made = new StringBuilder();
    for (String word : name.split("_")) {
      made.append(
          made.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return made.toString();
  }
}
