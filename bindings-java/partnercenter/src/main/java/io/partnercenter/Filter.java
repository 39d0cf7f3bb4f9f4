package io.partnercenter;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A condition on what a collection holds, which is written in the language of its service; what
 * that language cannot say is refused by name before anything is sent.
 *
 * <pre>{@code
 * Filter.field("CompanyName").startsWith("cont").and(Filter.field("Status").equalTo("Active"))
 * }</pre>
 *
 * <p>Values are text, numbers, booleans, null, days, moments and {@link UUID}. {@code
 * docs/filters.md} says what each service can be told.
 */
public final class Filter {
  private final Object tree;

  private Filter(Object tree) {
    this.tree = tree;
  }

  /** A filter in the service's own language, which passes as it is. */
  public static Filter ofText(String text) {
    return new Filter(Settings.required("the filter", text));
  }

  /**
   * Begins a comparison.
   *
   * @param name the service's; members of members have a slash between, as in {@code
   *     customer/tenantId}
   */
  public static Field field(String name) {
    return new Field(Settings.required("the field", name));
  }

  /** Both. */
  public Filter and(Filter other) {
    return new Filter(Map.of("and", List.of(tree, Settings.present("the filter", other).tree)));
  }

  /** One or both. */
  public Filter or(Filter other) {
    return new Filter(Map.of("or", List.of(tree, Settings.present("the filter", other).tree)));
  }

  /** The opposite. */
  public Filter not() {
    return new Filter(Map.of("not", tree));
  }

  @JsonValue
  Object tree() {
    return tree;
  }

  /** A field that is to be compared. */
  public static final class Field {
    private final String name;

    private Field(String name) {
      this.name = name;
    }

    /** The very value. */
    public Filter equalTo(Object value) {
      return compared("equals", value);
    }

    /** Another value. */
    public Filter notEqualTo(Object value) {
      return compared("not_equals", value);
    }

    /** More, or later. */
    public Filter greaterThan(Object value) {
      return compared("greater_than", value);
    }

    /** As much or more. */
    public Filter greaterThanOrEqualTo(Object value) {
      return compared("greater_than_or_equals", value);
    }

    /** Less, or earlier. */
    public Filter lessThan(Object value) {
      return compared("less_than", value);
    }

    /** As much or less. */
    public Filter lessThanOrEqualTo(Object value) {
      return compared("less_than_or_equals", value);
    }

    /** Text that has this text in it. */
    public Filter contains(String text) {
      return compared("contains", text);
    }

    /** Text that begins so. */
    public Filter startsWith(String text) {
      return compared("starts_with", text);
    }

    /** Text that ends so. */
    public Filter endsWith(String text) {
      return compared("ends_with", text);
    }

    /** One of these values. */
    public Filter in(Object... values) {
      return new Filter(
          Map.of(
              "field",
              name,
              "op",
              "in",
              "value",
              Arrays.stream(values).map(Field::written).toList()));
    }

    private Filter compared(String operator, Object value) {
      Map<String, Object> tree = new java.util.LinkedHashMap<>();
      tree.put("field", name);
      tree.put("op", operator);
      tree.put("value", written(value));
      return new Filter(tree);
    }

    private static Object written(Object value) {
      if (value instanceof LocalDate
          || value instanceof Instant
          || value instanceof OffsetDateTime) {
        return Map.of("date", value.toString());
      }
      return value instanceof UUID ? Map.of("guid", value.toString()) : value;
    }
  }
}
