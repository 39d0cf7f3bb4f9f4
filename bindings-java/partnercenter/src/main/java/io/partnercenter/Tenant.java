package io.partnercenter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** A tenant in which tokens are valid: a partner's or a customer's. */
public abstract class Tenant extends Operations {
  private static final String RAW = "raw";

  /** Takes who calls. */
  protected Tenant(Caller caller) {
    super(caller);
  }

  /** Its id. */
  public abstract String tenant();

  /**
   * Gets an access token in this tenant, from the cache or by one redemption.
   *
   * @param scopes scopes of one resource separated by spaces, or a resource: {@code
   *     https://graph.microsoft.com/.default}
   * @throws io.partnercenter.errors.SignInRequiredException no refresh token works: a person must
   *     sign in
   * @throws io.partnercenter.errors.ConsentRequiredException the app is not consented in this
   *     tenant
   * @throws PartnerCenterException another kind that Entra's answer means
   */
  public AccessToken token(String scopes) {
    AccessToken found = caller().cached(Settings.required("scopes", scopes));
    return found == null ? read(asked(scopes, null)) : found;
  }

  /**
   * Gets an access token as {@link #token(String)} does, with options.
   *
   * @throws PartnerCenterException a subclass by kind
   */
  public AccessToken token(String scopes, TokenOptions options) {
    return read(asked(scopes, options));
  }

  /** Gets an access token as {@link #token(String)} does, without waiting. */
  public CompletableFuture<AccessToken> tokenAsync(String scopes) {
    try {
      AccessToken found = caller().cached(Settings.required("scopes", scopes));
      if (found != null) {
        return CompletableFuture.completedFuture(found);
      }
    } catch (PartnerCenterException error) {
      return CompletableFuture.failedFuture(error);
    }
    return tokenAsync(scopes, null);
  }

  /** Gets an access token as {@link #token(String, TokenOptions)} does, without waiting. */
  public CompletableFuture<AccessToken> tokenAsync(String scopes, TokenOptions options) {
    return caller()
        .answerAsync(
            "tokens.get",
            Settings.map("scopes", scopes),
            options,
            Tenant::read,
            UnaryOperator.identity());
  }

  /**
   * Begins work by the name of its operation, such as {@code graph.billing.billed_usage.export}.
   *
   * @throws PartnerCenterException a subclass by kind
   */
  public Work<JsonNode> start(String operation, Map<String, ?> parameters) {
    return start(operation, parameters, null);
  }

  /**
   * Begins work as {@link #start(String, Map)} does, with options.
   *
   * @param options null for none
   * @throws PartnerCenterException a subclass by kind
   */
  public Work<JsonNode> start(String operation, Map<String, ?> parameters, RestOptions options) {
    return caller().work(operation, parameters, options, JsonNode.class, UnaryOperator.identity());
  }

  /** Begins work as {@link #start(String, Map, RestOptions)} does, without waiting. */
  public CompletableFuture<Work<JsonNode>> startAsync(
      String operation, Map<String, ?> parameters, RestOptions options) {
    return caller()
        .workAsync(operation, parameters, options, JsonNode.class, UnaryOperator.identity());
  }

  /**
   * Takes up work that was begun earlier, here or in another process. Sends nothing.
   *
   * @param continuation that of the work, or of a batch of its records
   * @throws io.partnercenter.errors.ConfigurationException it is none of work
   */
  public Work<JsonNode> resume(String continuation) {
    return resume(continuation, JsonNode.class);
  }

  /**
   * Takes up work as {@link #resume(String)} does.
   *
   * @param <T> what its result is
   * @param result such as {@link io.partnercenter.model.BillingExportManifest}
   * @throws io.partnercenter.errors.ConfigurationException it is no continuation of work
   */
  public <T> Work<T> resume(String continuation, Class<T> result) {
    return caller().resume(continuation, result);
  }

  /**
   * Prepares a file by the name of its operation, such as {@code invoices.statement.get}. Sends
   * nothing.
   *
   * @param options null for none
   */
  public Download download(String operation, Map<String, ?> parameters, RestOptions options) {
    return new Download(caller(), operation, parameters, options, UnaryOperator.identity());
  }

  /**
   * Makes a request that is no row of the table.
   *
   * @throws PartnerCenterException a subclass by kind
   */
  public Answer request(RawRequest request) {
    return request(request, null);
  }

  /**
   * Makes a request that is no row of the table.
   *
   * @param options null for none
   * @throws PartnerCenterException a subclass by kind
   */
  public Answer request(RawRequest request, RestOptions options) {
    return caller().answer(RAW, request.parameters(), options);
  }

  /** Makes a request as {@link #request(RawRequest)} does, without waiting. */
  public CompletableFuture<Answer> requestAsync(RawRequest request) {
    return requestAsync(request, null);
  }

  /** Makes a request as {@link #request(RawRequest, RestOptions)} does, without waiting. */
  public CompletableFuture<Answer> requestAsync(RawRequest request, RestOptions options) {
    return callAsync(RAW, request.parameters(), options);
  }

  /**
   * Reads a collection that is no row of the table, by the links or tokens that its answers give.
   *
   * @throws PartnerCenterException a subclass by kind, while it is read
   */
  public Pages<JsonNode> requestPages(RawRequest request) {
    return requestPages(request, null);
  }

  /**
   * Reads a collection as {@link #requestPages(RawRequest)} does, with options.
   *
   * @param options null for none
   * @throws PartnerCenterException a subclass by kind, while it is read
   */
  public Pages<JsonNode> requestPages(RawRequest request, PageOptions options) {
    return pages(RAW, request.parameters(), options);
  }

  private Answer asked(String scopes, TokenOptions options) {
    Map<String, Object> wish = Settings.map("scopes", scopes);
    return caller().answer("tokens.get", wish, options);
  }

  private static AccessToken read(Answer answer) {
    JsonNode token = answer.json();
    return new AccessToken(
        token.path("token").asText(),
        token.path("expiresOn").asLong(),
        token.path("refreshOn").asLong());
  }
}
