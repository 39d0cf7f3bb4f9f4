package io.partnercenter;

import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.internal.Json;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** What calls operations of the table by name. */
public abstract class Operations extends Namespace {
  /** Takes who calls. */
  protected Operations(Caller caller) {
    super(caller);
  }

  /**
   * Calls an operation or procedure of the table by its name, such as {@code customers.get}.
   *
   * @param operation its name, as {@code docs/reference.md} lists them
   * @param parameters its parameters by the table's names, and a request body under {@code body}
   * @throws PartnerCenterException a subclass by kind
   */
  public Answer call(String operation, Map<String, ?> parameters) {
    return call(operation, parameters, null);
  }

  /**
   * Calls as {@link #call(String, Map)} does, with options.
   *
   * @throws PartnerCenterException a subclass by kind
   */
  public Answer call(String operation, Map<String, ?> parameters, RestOptions options) {
    return caller().answer(operation, parameters, options);
  }

  /** Calls as {@link #call(String, Map)} does, without waiting. */
  public CompletableFuture<Answer> callAsync(String operation, Map<String, ?> parameters) {
    return callAsync(operation, parameters, null);
  }

  /** Calls as {@link #call(String, Map, RestOptions)} does, without waiting. */
  public CompletableFuture<Answer> callAsync(
      String operation, Map<String, ?> parameters, RestOptions options) {
    return caller()
        .answerAsync(operation, parameters, options, answer -> answer, UnaryOperator.identity());
  }

  /**
   * Reads a collection by the name of its operation, such as {@code customers.list}.
   *
   * @param options null for none
   * @throws PartnerCenterException a subclass by kind, while it is read
   */
  public Pages<JsonNode> pages(String operation, Map<String, ?> parameters, PageOptions options) {
    return caller()
        .pages(operation, parameters, options, Json.type(JsonNode.class), UnaryOperator.identity());
  }
}
