package io.partnercenter.azure;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.partnercenter.Tenant;
import io.partnercenter.TokenOptions;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/**
 * A partner or customer as a credential of Azure's own clients: those of Key Vault, Resource
 * Manager and Microsoft Graph sign in through it.
 *
 * <p>Tokens come from the app's cache. Continuous access evaluation is not asked for: tokens last
 * about an hour, and claims challenges are answered.
 */
public final class TenantCredential implements TokenCredential {
  private final Tenant tenant;

  /** Takes the partner or customer. */
  public TenantCredential(Tenant tenant) {
    this.tenant = java.util.Objects.requireNonNull(tenant, "tenant");
  }

  /**
   * Gets a token, from the cache or by one redemption. Fails with an {@link
   * io.partnercenter.PartnerCenterException}. Cancelling the subscription cancels the call.
   *
   * @param request scopes of one resource, claims of a challenge, and the tenant in which the token
   *     must be valid: another than the credential's is refused
   */
  @Override
  public Mono<AccessToken> getToken(TokenRequestContext request) {
    return Mono.fromFuture(() -> asked(request)).map(TenantCredential::converted);
  }

  /**
   * Gets a token as {@link #getToken} does, and waits for it.
   *
   * @throws io.partnercenter.PartnerCenterException a subclass by kind
   */
  @Override
  public AccessToken getTokenSync(TokenRequestContext request) {
    String scopes = scopes(request);
    return converted(
        isPlain(request) ? tenant.token(scopes) : tenant.token(scopes, options(request)));
  }

  private CompletableFuture<io.partnercenter.AccessToken> asked(TokenRequestContext request) {
    String scopes = scopes(request);
    return isPlain(request)
        ? tenant.tokenAsync(scopes)
        : tenant.tokenAsync(scopes, options(request));
  }

  private static String scopes(TokenRequestContext request) {
    return String.join(" ", request.getScopes());
  }

  /** Whether the cache is asked first, without a call. */
  private static boolean isPlain(TokenRequestContext request) {
    return request.getClaims() == null && request.getTenantId() == null;
  }

  private static TokenOptions options(TokenRequestContext request) {
    return new TokenOptions().claims(request.getClaims()).tenant(request.getTenantId());
  }

  private static AccessToken converted(io.partnercenter.AccessToken token) {
    return new AccessToken(
        token.token(),
        token.expiresOn().atOffset(ZoneOffset.UTC),
        token.refreshOn().atOffset(ZoneOffset.UTC));
  }

  @Override
  public String toString() {
    return "TenantCredential[" + tenant + "]";
  }
}
