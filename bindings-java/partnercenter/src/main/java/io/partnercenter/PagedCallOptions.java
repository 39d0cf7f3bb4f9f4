package io.partnercenter;

import io.partnercenter.internal.Json;

/**
 * What may be said about a collection; it holds for each page, but a request id for the first one
 * only, and the timeout anew for each.
 *
 * @param <S> the class itself
 */
public abstract class PagedCallOptions<S extends PagedCallOptions<S>> extends RestCallOptions<S> {
  /** Says nothing yet. */
  protected PagedCallOptions() {}

  /**
   * Begins after an earlier page.
   *
   * @param continuation that page's
   * @throws io.partnercenter.errors.ConfigurationException it is none
   */
  public S resume(String continuation) {
    Object read = continuation == null ? null : Json.given("the continuation", continuation);
    return setting("resume", read);
  }
}
