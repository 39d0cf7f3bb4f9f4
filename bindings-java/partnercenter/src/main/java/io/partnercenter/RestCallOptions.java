package io.partnercenter;

/**
 * What may be said about a call of a REST service.
 *
 * @param <S> the class itself
 */
public abstract class RestCallOptions<S extends RestCallOptions<S>> extends Options<S> {
  /** Says nothing yet. */
  protected RestCallOptions() {}

  /** {@code MS-RequestId}: a GUID; a new one by default, and the same for its retries. */
  public S requestId(String requestId) {
    return setting("requestId", requestId);
  }

  /** {@code MS-CorrelationId}: a GUID; a new one by default. */
  public S correlationId(String correlationId) {
    return setting("correlationId", correlationId);
  }

  /** {@code X-Locale}: the language of the answer, such as {@code en-US}. */
  public S locale(String locale) {
    return setting("locale", locale);
  }

  /** The {@code etag} that the resource must still have. */
  public S ifMatch(String etag) {
    return setting("ifMatch", etag);
  }

  /** Whether Partner Center is asked about the token's MFA; see {@link Answer#isMfaCompliant}. */
  public S validateMfa(boolean validate) {
    return setting("validateMfa", validate);
  }

  /** Whether Partner Center is asked to refuse a token without MFA. */
  public S enforceMfa(boolean enforce) {
    return setting("enforceMfa", enforce);
  }
}
