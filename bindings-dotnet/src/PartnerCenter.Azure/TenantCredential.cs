using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace PartnerCenter;

/// <summary>
/// A partner or customer as a credential of Azure's own clients: those of Key Vault, Resource Manager and Microsoft Graph
/// sign in by it. Tokens come from the app's cache.
/// </summary>
/// <example><code>new SecretClient(vault, partner.Customer(tenant).AsTokenCredential())</code></example>
/// <remarks>
/// Continuous access evaluation (<c>IsCaeEnabled</c>) is not asked for: tokens last about an hour, and claims challenges are answered.
/// </remarks>
public sealed class TenantCredential : TokenCredential
{
    private readonly Tenant _tenant;

    /// <summary>Takes the partner or customer.</summary>
    public TenantCredential(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);
        _tenant = tenant;
    }

    /// <summary>Gets a token, from the cache or by one redemption.</summary>
    /// <param name="requestContext">For which scopes of one resource. A <c>TenantId</c> other than this tenant's is refused: ask the
    /// credential of that customer.</param>
    /// <param name="cancellationToken">Cancels the call in the library too.</param>
    /// <exception cref="PartnerCenterException">As of <see cref="Tenant.TokenAsync"/>.</exception>
    public override async ValueTask<global::Azure.Core.AccessToken> GetTokenAsync(
        TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        TokenOptions? options = requestContext is { Claims: null or "", TenantId: null or "" }
            ? null
            : new TokenOptions { Claims = NotEmpty(requestContext.Claims), Tenant = NotEmpty(requestContext.TenantId) };
        string scopes = string.Join(' ', requestContext.Scopes);
        AccessToken token = await _tenant.TokenAsync(scopes, options, cancellationToken).ConfigureAwait(false);
        return new global::Azure.Core.AccessToken(token.Token, token.ExpiresOn, token.RefreshOn);
    }

    /// <summary>As <see cref="GetTokenAsync"/>, and waits for it.</summary>
    /// <param name="requestContext">As of <see cref="GetTokenAsync"/>.</param>
    /// <param name="cancellationToken">As of <see cref="GetTokenAsync"/>.</param>
    public override global::Azure.Core.AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        // Nothing of the library needs the caller's thread to go on.
        ValueTask<global::Azure.Core.AccessToken> token = GetTokenAsync(requestContext, cancellationToken);
        return token.IsCompleted ? token.Result : token.AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Tells whose it is.</summary>
    public override string ToString() => $"TenantCredential of {_tenant}";

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}

/// <summary>Credentials of Azure's clients.</summary>
public static class TenantCredentialExtensions
{
    /// <summary>The partner or customer as a credential of Azure's own clients.</summary>
    /// <param name="tenant">The partner or customer.</param>
    public static TokenCredential AsTokenCredential(this Tenant tenant) => new TenantCredential(tenant);
}
