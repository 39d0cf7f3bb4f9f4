package io.partnercenter;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What is known about an error. Nothing in it is secret. Members may be null, but for {@code kind},
 * {@code message} and {@code details}.
 *
 * @param kind which kind: one of a closed list, such as {@code sign_in_required}
 * @param code the service's own code, such as {@code AADSTS50076}, {@code 900421} or {@code
 *     SecretNotFound}: an open set
 * @param message what happened
 * @param hint what to do about it
 * @param status HTTP status of the answer
 * @param requestId {@code MS-RequestId} or {@code client-request-id} of the call
 * @param correlationId for support cases
 * @param traceId Entra's: it finds the event in the tenant's sign-in log
 * @param retryAfterMs for how many milliseconds the service asked to wait
 * @param operation what was called, such as {@code customers.list}
 * @param tenant the tenant that was asked
 * @param claims the claims that the service wants in the next token, as JSON text
 * @param details further facts
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ErrorEnvelope(
    String kind,
    String code,
    String message,
    String hint,
    Integer status,
    String requestId,
    String correlationId,
    String traceId,
    Long retryAfterMs,
    String operation,
    String tenant,
    String claims,
    List<Detail> details) {

  /** Fills in what is never null. */
  public ErrorEnvelope {
    kind = kind == null ? "internal" : kind;
    message = message == null ? "" : message;
    details = details == null ? List.of() : List.copyOf(details);
  }

  /** The envelope of an error that the program itself makes: its kind and what happened. */
  public static ErrorEnvelope of(String kind, String message) {
    return new ErrorEnvelope(
        kind, null, message, null, null, null, null, null, null, null, null, null, null);
  }

  /** The same with another text. */
  ErrorEnvelope withText(String newMessage, String newHint) {
    return new ErrorEnvelope(
        kind,
        code,
        newMessage,
        newHint,
        status,
        requestId,
        correlationId,
        traceId,
        retryAfterMs,
        operation,
        tenant,
        claims,
        details);
  }

  /**
   * A further fact.
   *
   * @param name what it is
   * @param value the fact
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Detail(String name, String value) {}
}
