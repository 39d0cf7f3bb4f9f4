using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;

namespace PartnerCenterSAM;

/// <summary>What the cmdlets that sign in have in common.</summary>
public abstract class SignInCmdlet : PartnerCmdlet
{
    /// <summary>How long a person may take.</summary>
    private const int PatienceMs = 15 * 60 * 1000;

    private const string Organizations = "organizations";

    /// <summary>What Partner Center wants a token for.</summary>
    internal static string PartnerCenterScope(EnvironmentName environment) =>
        (environment == EnvironmentName.AzureChinaCloud
            ? "https://partner.partnercenterapi.microsoftonline.cn"
            : "https://api.partnercenter.microsoft.com") + "/.default";

    /// <summary>A tenant's id, which is looked up for a domain; nothing for <c>organizations</c>, the tenant of whoever signs in.</summary>
    private protected string? TenantId(PartnerApp app, string? tenant)
    {
        if (string.IsNullOrEmpty(tenant) || tenant is Organizations or "common")
        {
            return null;
        }
        return Words.Id(tenant!) ?? CallForObject(app, Request("tenants.get", ("tenant", tenant))).Text("tenant");
    }

    /// <summary>As <see cref="TenantId"/>, where one must be named.</summary>
    private protected string NeededTenantId(PartnerApp app, string? tenant) => TenantId(app, tenant)
        ?? throw new PartnerException("configuration", "The app alone needs a tenant to sign in to.", "Name it by -Tenant: its id, or a domain.");

    /// <summary>A person signs in, in the browser of this machine or with a code on another one.</summary>
    private protected PSObject SignIn(PartnerApp app, string? partner, string? scopes, bool isByCode)
    {
        Hashtable request = Request(
            isByCode ? "sign_in.device_code" : "sign_in.loopback",
            // Partner Center refuses what comes without MFA, other services may not; the warning says so.
            ("allow_without_mfa", true));
        Hashtable parameters = (Hashtable)request["params"]!;
        if (scopes is not null)
        {
            parameters["scopes"] = scopes;
        }
        return Enrolled(app, request, partner);
    }

    /// <summary>Takes over a refresh token.</summary>
    private protected PSObject Import(PartnerApp app, string? partner, string refreshToken) =>
        Enrolled(app, Request("sign_in.import", ("refresh_token", refreshToken), ("allow_without_mfa", true)), partner);

    /// <summary>An access token.</summary>
    private protected AuthResult Token(PartnerApp app, Hashtable place, string scopes, bool isAppOnly)
    {
        Hashtable request = Request("tokens.get", ("scopes", scopes));
        foreach (DictionaryEntry member in place)
        {
            request[member.Key] = member.Value;
        }
        request["appOnly"] = isAppOnly;
        WriteVerbose($"tokens.get: {scopes} in {place["customer"] ?? place["partner"]}");
        PSObject token = CallForObject(app, request);
        string text = token.Text("token") ?? "";
        DateTimeOffset end = DateTimeOffset.FromUnixTimeSeconds(token.Number("expiresOn") ?? 0);
        string[] granted = (token.Text("granted") ?? token.Text("scopes") ?? scopes).Split(' ');
        return Result(text, TokenFacts.Read(text), token.Text("tenant"), end, granted, app, isAppOnly ? null : app.Host.Newest, isAppOnly);
    }

    /// <summary>What is given to the user.</summary>
    private protected static AuthResult Result(
        string token,
        TokenFacts? facts,
        string? tenant,
        DateTimeOffset end,
        string[] scopes,
        PartnerApp app,
        string? refreshToken,
        bool isAppOnly) => new()
        {
            AccessToken = token,
            UniqueId = isAppOnly ? null : facts?.UserId,
            ExpiresOn = end,
            ExtendedExpiresOn = end,
            TenantId = tenant,
            Account = isAppOnly ? null : new TokenAccount
            {
                Username = facts?.User,
                Environment = app.Environment switch
                {
                    EnvironmentName.AzureChinaCloud => "login.partner.microsoftonline.cn",
                    EnvironmentName.AzureUSGovernment => "login.microsoftonline.us",
                    _ => "login.microsoftonline.com",
                },
                HomeAccountId = new AccountId { ObjectId = facts?.UserId, TenantId = facts?.Tenant },
            },
            Scopes = scopes,
            CorrelationId = app.CorrelationId,
            RefreshToken = refreshToken,
        };

    /// <summary>The app that a credential is of: the name in it where that is a GUID, as the Partner Center module had it, else the one
    /// given beside it.</summary>
    private protected string ClientId(string? applicationId, PSCredential? credential)
    {
        string name = Secrets.UserName(credential);
        string? named = Words.Id(name);
        if (named is not null && applicationId is not null && named != applicationId)
        {
            WriteWarning($"The credential is of the application {named}, which is used; -ApplicationId says {applicationId}.");
        }
        return named ?? applicationId ?? throw new PartnerException(
            "configuration",
            credential is null ? "No application is named." : "The user name of the credential is no application id.",
            "Name the app by -ApplicationId, or as user name of -Credential.");
    }

    /// <summary>What the app alone may ask for: everything that was granted to it on one resource, and no scope of a person.</summary>
    private protected static string AppOnlyScopes(string[] scopes)
    {
        string[] resources = scopes.Select(Resource).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return string.Join(" ", resources);

        static string Resource(string scope)
        {
            if (scope.EndsWith("/.default", StringComparison.Ordinal) || !scope.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            {
                return scope;
            }
            int path = scope.IndexOf('/', "https://".Length);
            return (path < 0 ? scope : scope.Substring(0, path)) + "/.default";
        }
    }

    private PSObject Enrolled(PartnerApp app, Hashtable request, string? partner)
    {
        if (partner is not null)
        {
            request["partner"] = partner;
        }
        request["options"] = new Hashtable { ["timeoutMs"] = PatienceMs };
        PSObject enrolment = CallForObject(app, request);
        foreach (object? warning in enrolment.Get("warnings") as object?[] ?? [])
        {
            WriteWarning($"{warning}");
        }
        return enrolment;
    }
}
