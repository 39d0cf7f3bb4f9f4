package io.partnercenter;

/**
 * Client assertions that the program makes itself. An exception becomes the cause of the call's
 * error.
 */
@FunctionalInterface
public interface ClientAssertion {
  /**
   * Gives a signed JWT. May block; called on the app's executor.
   *
   * @param request for what it is wanted
   * @throws Exception there is none
   */
  String assertion(AssertionRequest request) throws Exception;
}
