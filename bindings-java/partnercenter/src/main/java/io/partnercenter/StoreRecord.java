package io.partnercenter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.partnercenter.internal.Json;
import java.util.Optional;

/** A refresh token and what is known about it. To be kept and given back whole. */
public final class StoreRecord {
  private final ObjectNode record;

  /** Takes it as the library or {@link #toJson} wrote it. */
  @JsonCreator
  StoreRecord(ObjectNode record) {
    this.record = record;
  }

  /**
   * Reads what {@link #toJson} gave.
   *
   * @throws io.partnercenter.errors.ConfigurationException it is something else
   */
  public static StoreRecord ofJson(String json) {
    if (Json.given("the record", json) instanceof ObjectNode record) {
      return new StoreRecord(record);
    }
    throw new io.partnercenter.errors.ConfigurationException("the record is no JSON object");
  }

  /** Everything as JSON. Secret: the token is in it. */
  public String toJson() {
    return record.toString();
  }

  /** Secret: the refresh token. */
  public String token() {
    return record.path("token").asText();
  }

  /** When this very token was issued, in RFC 3339. */
  public String issued() {
    return record.path("issued").asText();
  }

  /** Who signed in: a user principal name. */
  public Optional<String> user() {
    return Optional.ofNullable(record.get("user"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue);
  }

  @JsonValue
  ObjectNode record() {
    return record;
  }

  @Override
  public String toString() {
    return "StoreRecord[issued=" + issued() + "]";
  }
}
