using System;
using System.Collections.Generic;

namespace PartnerCenterSAM;

/// <summary>The clouds, by the names that the Partner Center module had.</summary>
public enum EnvironmentName
{
    /// <summary>Worldwide.</summary>
    AzureCloud = 0,

    /// <summary>China, operated by 21Vianet.</summary>
    AzureChinaCloud = 1,

    /// <summary>Germany; closed in 2021.</summary>
    AzureGermanCloud = 2,

    /// <summary>Microsoft's own, for its tests.</summary>
    AzurePPE = 3,

    /// <summary>US government.</summary>
    AzureUSGovernment = 4,
}

/// <summary>Modules of others that take a token.</summary>
public enum ModuleName
{
    /// <summary>Exchange Online.</summary>
    ExchangeOnline = 0,
}

/// <summary>How somebody signed in.</summary>
public enum AccountType
{
    /// <summary>With an access token that was given.</summary>
    AccessToken = 0,

    /// <summary>The app alone, with a certificate.</summary>
    Certificate = 1,

    /// <summary>The app alone, with a secret.</summary>
    ServicePrincipal = 2,

    /// <summary>A person.</summary>
    User = 3,
}

/// <summary>An access token, and the refresh token that comes with it.</summary>
public sealed class AuthResult
{
    /// <summary>Secret: the access token.</summary>
    public string AccessToken { get; internal set; } = "";

    /// <summary>Whether it is used beyond its life; never.</summary>
    public bool IsExtendedLifeTimeToken { get; internal set; }

    /// <summary>Object id of the user; null for the app alone.</summary>
    public string? UniqueId { get; internal set; }

    /// <summary>Until when it is valid.</summary>
    public DateTimeOffset ExpiresOn { get; internal set; }

    /// <summary>The same.</summary>
    public DateTimeOffset ExtendedExpiresOn { get; internal set; }

    /// <summary>The tenant that it is valid in.</summary>
    public string? TenantId { get; internal set; }

    /// <summary>Who signed in; null for the app alone.</summary>
    public TokenAccount? Account { get; internal set; }

    /// <summary>Null: an id_token is verified and not handed on.</summary>
    public string? IdToken { get; internal set; }

    /// <summary>What it is good for.</summary>
    public IEnumerable<string> Scopes { get; internal set; } = [];

    /// <summary>The id that support asks for.</summary>
    public Guid CorrelationId { get; internal set; }

    /// <summary><c>Bearer</c>.</summary>
    public string TokenType { get; internal set; } = "Bearer";

    /// <summary>Secret: the newest refresh token; null for the app alone.</summary>
    public string? RefreshToken { get; internal set; }

    /// <summary>Tells how long it lasts, and not the token.</summary>
    public override string ToString() => $"a token in {TenantId} until {ExpiresOn:u}";
}

/// <summary>Who signed in.</summary>
public sealed class TokenAccount
{
    /// <summary>User principal name.</summary>
    public string? Username { get; internal set; }

    /// <summary>Host of the sign-in service.</summary>
    public string? Environment { get; internal set; }

    /// <summary>Who it is across tenants.</summary>
    public AccountId? HomeAccountId { get; internal set; }

    /// <summary>The user name.</summary>
    public override string ToString() => Username ?? "";
}

/// <summary>Ids of an account.</summary>
public sealed class AccountId
{
    /// <summary>Object id and tenant id, with a dot between.</summary>
    public string Identifier => $"{ObjectId}.{TenantId}";

    /// <summary>Object id.</summary>
    public string? ObjectId { get; internal set; }

    /// <summary>Tenant id.</summary>
    public string? TenantId { get; internal set; }

    /// <summary>The identifier.</summary>
    public override string ToString() => Identifier;
}

/// <summary>Who is connected, and to what.</summary>
public sealed class PartnerContext
{
    /// <summary>Who.</summary>
    public PartnerAccount Account { get; internal set; } = new();

    /// <summary>The partner's country, where its profile could be read.</summary>
    public string? CountryCode { get; internal set; }

    /// <summary>The cloud.</summary>
    public EnvironmentName Environment { get; internal set; }

    /// <summary>Anything a script wants to keep here.</summary>
    public IDictionary<string, string> ExtendedProperties { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The partner's language, where its profile could be read.</summary>
    public string? Locale { get; internal set; }
}

/// <summary>Who is connected.</summary>
public sealed class PartnerAccount
{
    /// <summary>The user name, or the application id.</summary>
    public string? Identifier { get; internal set; }

    /// <summary>Object id of the user.</summary>
    public string? ObjectId { get; internal set; }

    /// <summary>The partner's tenant id.</summary>
    public string? Tenant { get; internal set; }

    /// <summary>How.</summary>
    public AccountType Type { get; internal set; }

    /// <summary>Anything a script wants to keep here.</summary>
    public IDictionary<string, string> ExtendedProperties { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The identifier.</summary>
    public override string ToString() => Identifier ?? "";
}
