using System;
using System.Management.Automation;
using System.Text;
using PartnerCenterSAM.Json;

namespace PartnerCenterSAM;

/// <summary>What an access token says about itself, to be shown; nobody's rights depend on it here.</summary>
internal sealed class TokenFacts
{
    private TokenFacts(PSObject claims)
    {
        Tenant = claims.Text("tid");
        UserId = claims.Text("oid");
        User = claims.Text("upn") ?? claims.Text("unique_name") ?? claims.Text("preferred_username");
        Client = claims.Text("appid") ?? claims.Text("azp");
        Audience = claims.Text("aud");
        IsAppOnly = claims.Text("idtyp") == "app" || (claims.Get("scp") is null && claims.Get("roles") is not null);
        ExpiresOn = claims.Number("exp") is { } seconds and > 0 and < 253402300800
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
    }

    internal string? Tenant { get; }

    internal string? UserId { get; }

    internal string? User { get; }

    internal string? Client { get; }

    internal string? Audience { get; }

    internal bool IsAppOnly { get; }

    internal DateTimeOffset? ExpiresOn { get; }

    /// <summary>Reads a token; nothing when it is opaque.</summary>
    internal static TokenFacts? Read(string token)
    {
        string[] parts = token.Split('.');
        if (parts.Length != 3)
        {
            return null;
        }
        try
        {
            string base64 = parts[1].Replace('-', '+').Replace('_', '/');
            byte[] json = Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='));
            return JsonReader.Read(Encoding.UTF8.GetString(json)) is PSObject claims ? new TokenFacts(claims) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>What a token that the user gave must say.</summary>
    /// <exception cref="PartnerException">It is opaque, or has expired.</exception>
    internal static TokenFacts Needed(string token)
    {
        TokenFacts facts = Read(token)
            ?? throw new PartnerException(
                "configuration", "This is no access token of Entra ID.", "A refresh token is given by -RefreshToken.");
        if (facts.ExpiresOn is { } end && end <= DateTimeOffset.UtcNow)
        {
            throw new PartnerException("sign_in_required", $"The access token expired on {end:u}.", "Get a new one.");
        }
        return facts;
    }
}
