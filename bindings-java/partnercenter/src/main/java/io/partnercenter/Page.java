package io.partnercenter;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.internal.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One page of a collection.
 *
 * @param <T> what is on it
 */
public final class Page<T> {
  private final Answer answer;
  private final List<T> items;

  Page(Answer answer, JavaType type) {
    this.answer = answer;
    JsonNode member = answer.facts().get("itemsMember");
    JsonNode body = answer.json();
    // Of a body that is the list itself, the name is empty.
    boolean isList = member == null || member.asText().isEmpty() || member.isNull();
    JsonNode found = isList ? body : body.path(member.textValue());
    List<T> read = new ArrayList<>();
    for (JsonNode item : found) {
      read.add(Json.convert(item, type));
    }
    items = List.copyOf(read);
  }

  /** What is on it. */
  public List<T> items() {
    return items;
  }

  /**
   * How to go on after it, in another process if need be; absent on the last page. JSON, to be kept
   * and not looked into: {@link PagedCallOptions#resume} takes it.
   */
  public Optional<String> continuation() {
    JsonNode found = answer.facts().get("continuation");
    return found == null || found.isNull() ? Optional.empty() : Optional.of(found.toString());
  }

  /** How many items the service says there are on all pages, where it says so. Services err. */
  public OptionalLong total() {
    JsonNode found = answer.facts().get("total");
    return found == null || found.isNull() ? OptionalLong.empty() : OptionalLong.of(found.asLong());
  }

  /** The page as it was received. */
  public Answer answer() {
    return answer;
  }

  @Override
  public String toString() {
    return "Page[" + items.size() + " items]";
  }
}
