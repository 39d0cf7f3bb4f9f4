package io.partnercenter;

import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.internal.Json;
import io.partnercenter.internal.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** An answer of a service as it was received, and what is known about it. */
public final class Answer {
  private final byte[] body;
  private final JsonNode facts;

  Answer(Outcome outcome) {
    body = outcome.body();
    facts = Json.tree(outcome.facts());
  }

  /** The body as it was received; empty where there is none. */
  public byte[] body() {
    return body.clone();
  }

  /** The body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /**
   * The body, read as JSON; a missing node where there is none.
   *
   * @throws io.partnercenter.errors.ServiceException it is no JSON
   */
  public JsonNode json() {
    return Json.tree(body);
  }

  /**
   * The body, read as a type; null where there is none.
   *
   * @param <T> the type
   * @throws io.partnercenter.errors.ServiceException it has another shape
   */
  public <T> T as(Class<T> type) {
    return Json.read(body, Json.type(type));
  }

  /**
   * The body, read as a list of a type.
   *
   * @param <T> the type
   * @throws io.partnercenter.errors.ServiceException it has another shape
   */
  public <T> List<T> asList(Class<T> type) {
    List<T> read = Json.read(body, Json.list(type));
    return read == null ? List.of() : read;
  }

  /** HTTP status; absent of a procedure. */
  public Optional<Integer> status() {
    return Optional.ofNullable(facts.get("status")).map(JsonNode::intValue);
  }

  /** {@code MS-RequestId} of the call. */
  public Optional<String> requestId() {
    return fact("requestId");
  }

  /** {@code MS-CorrelationId} of the call. */
  public Optional<String> correlationId() {
    return fact("correlationId");
  }

  /** {@code Content-Type} of the body. */
  public Optional<String> contentType() {
    return fact("contentType");
  }

  /** {@code ETag} of the resource, for {@link RestCallOptions#ifMatch}. */
  public Optional<String> etag() {
    return fact("etag");
  }

  /** What Partner Center says about the token's MFA, where it was asked. */
  public Optional<Boolean> isMfaCompliant() {
    return Optional.ofNullable(facts.get("isMfaCompliant")).map(JsonNode::booleanValue);
  }

  /** Everything that is known beside the body, by the names of the C interface. */
  JsonNode facts() {
    return facts;
  }

  private Optional<String> fact(String name) {
    return Optional.ofNullable(facts.get(name)).filter(it -> !it.isNull()).map(JsonNode::textValue);
  }

  @Override
  public String toString() {
    return "Answer[status=" + status().orElse(null) + ", " + body.length + " bytes]";
  }
}
