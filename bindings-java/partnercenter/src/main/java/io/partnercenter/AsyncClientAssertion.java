package io.partnercenter;

import java.util.concurrent.CompletionStage;

/** As {@link ClientAssertion}, without blocking. */
@FunctionalInterface
public interface AsyncClientAssertion {
  /**
   * Gives a signed JWT.
   *
   * @param request for what it is wanted
   * @throws Exception there is none
   */
  CompletionStage<String> assertion(AssertionRequest request) throws Exception;
}
