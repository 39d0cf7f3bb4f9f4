package io.partnercenter.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletionStage;

/** Answers the library's requests to the program. */
@FunctionalInterface
public interface Host {
  /**
   * Answers one; may block.
   *
   * @param kind as {@code docs/c-abi.md} lists them
   * @param payload what is asked
   * @return the reply
   * @throws Exception the program's own code failed
   */
  CompletionStage<?> answer(String kind, JsonNode payload) throws Exception;
}
