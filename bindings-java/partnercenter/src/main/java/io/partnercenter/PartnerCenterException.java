package io.partnercenter;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What every call throws. Subclasses in {@code io.partnercenter.errors} say which kind it is; a
 * kind that is not known here is this class itself.
 *
 * <p>Nothing in it is secret.
 */
public class PartnerCenterException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ErrorEnvelope envelope;

  /** Takes what is known about the error. */
  public PartnerCenterException(ErrorEnvelope envelope) {
    super(text(envelope));
    this.envelope = envelope;
  }

  /** Takes what is known about the error, and what it came of. */
  public PartnerCenterException(ErrorEnvelope envelope, Throwable cause) {
    super(text(envelope), cause);
    this.envelope = envelope;
  }

  private static String text(ErrorEnvelope envelope) {
    return envelope.hint() == null
        ? envelope.message()
        : envelope.message() + ". " + envelope.hint();
  }

  /** Everything that is known about the error. */
  public ErrorEnvelope envelope() {
    // After it was serialised only the text is left.
    return envelope == null ? ErrorEnvelope.of("internal", getMessage()) : envelope;
  }

  /** Which kind: one of a closed list. */
  public String kind() {
    return envelope().kind();
  }

  /** The service's own code, such as {@code AADSTS50076} or {@code 900421}: an open set. */
  public Optional<String> code() {
    return Optional.ofNullable(envelope().code());
  }

  /** What to do about it. */
  public Optional<String> hint() {
    return Optional.ofNullable(envelope().hint());
  }

  /** HTTP status of the answer. */
  public Optional<Integer> status() {
    return Optional.ofNullable(envelope().status());
  }

  /** {@code MS-RequestId} or {@code client-request-id} of the call. */
  public Optional<String> requestId() {
    return Optional.ofNullable(envelope().requestId());
  }

  /** {@code MS-CorrelationId} of the call, for support cases. */
  public Optional<String> correlationId() {
    return Optional.ofNullable(envelope().correlationId());
  }

  /** Entra's own id: it finds the event in the tenant's sign-in log. */
  public Optional<String> traceId() {
    return Optional.ofNullable(envelope().traceId());
  }

  /** How long the service asked to wait. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(envelope().retryAfterMs()).map(Duration::ofMillis);
  }

  /** What was called, such as {@code customers.list}. */
  public Optional<String> operation() {
    return Optional.ofNullable(envelope().operation());
  }

  /** The tenant that was asked. */
  public Optional<String> tenant() {
    return Optional.ofNullable(envelope().tenant());
  }

  /** The claims that the service wants in the next token, as JSON text. */
  public Optional<String> claims() {
    return Optional.ofNullable(envelope().claims());
  }

  /** Further facts. */
  public List<ErrorEnvelope.Detail> details() {
    return envelope().details();
  }
}
