using System;
using PartnerCenter.Interop;

namespace PartnerCenter;

/// <summary>An access token, and how long it lasts. Shows itself without the token.</summary>
public sealed class AccessToken
{
    private readonly long _expiresOn;
    private readonly long _refreshOn;

    internal AccessToken(string token, long expiresOn, long refreshOn)
    {
        Token = token;
        _expiresOn = expiresOn;
        _refreshOn = refreshOn;
    }

    internal AccessToken(CachedToken cached)
        : this(cached.Token, cached.ExpiresOn, cached.RefreshOn) => Cached = cached;

    /// <summary>Secret: the token, for the <c>Authorization</c> header.</summary>
    public string Token { get; }

    /// <summary>As the library's cache gave it.</summary>
    internal CachedToken? Cached { get; }

    /// <summary>When it stops being valid.</summary>
    public DateTimeOffset ExpiresOn => DateTimeOffset.FromUnixTimeSeconds(_expiresOn);

    /// <summary>From when on a newer one is worth asking for.</summary>
    public DateTimeOffset RefreshOn => DateTimeOffset.FromUnixTimeSeconds(_refreshOn);

    /// <summary>Tells how long it lasts.</summary>
    public override string ToString() => $"AccessToken until {ExpiresOn:u}";
}

/// <summary>What may be said when a token is asked for.</summary>
public sealed class TokenOptions : CallOptions
{
    /// <summary>Claims that the token must have, as a claims challenge asks for them: JSON text.</summary>
    public string? Claims { get; init; }

    /// <summary>Whether the cache is passed by.</summary>
    public bool Force { get; init; }

    /// <summary>In whose tenant the token must be valid, where the caller wants to be sure: another than this one is refused.</summary>
    public string? Tenant { get; init; }
}
