using System;
using System.Collections;
using System.Linq;
using System.Management.Automation;
using System.Text.RegularExpressions;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Gets an access token, and the refresh token that belongs to it.</summary>
/// <remarks>The refresh token of the result is the newest one: keep it in place of the one before.</remarks>
/// <example>Somebody signs in once, in the browser; the refresh token is what to keep.
/// <code>$token = New-PartnerAccessToken -ApplicationId $appId -Scopes 'https://api.partnercenter.microsoft.com/user_impersonation' -ServicePrincipal -Credential $credential -Tenant $tenantId -UseAuthorizationCode
/// $token.RefreshToken</code></example>
/// <example>A token for Microsoft Graph in a customer's tenant.
/// <code>New-PartnerAccessToken -ApplicationId $appId -Credential $credential -RefreshToken $refreshToken -Scopes 'https://graph.microsoft.com/.default' -ServicePrincipal -Tenant $customerTenantId</code></example>
[Cmdlet(VerbsCommon.New, "PartnerAccessToken", DefaultParameterSetName = UserSet)]
[OutputType(typeof(AuthResult))]
public sealed class NewPartnerAccessToken : SignInCmdlet
{
    private const string AccessTokenSet = "AccessToken";
    private const string ByModuleSet = "ByModule";
    private const string CertificateSet = "ServicePrincipalCertificate";
    private const string RefreshTokenSet = "RefreshToken";
    private const string SecretSet = "ServicePrincipal";
    private const string UserSet = "User";

    /// <summary>The public client of Exchange Online's own module.</summary>
    private const string ExchangeClient = "a0c73c16-a7e3-4564-9a95-2bdf47383716";
    private const string ExchangeScope = "https://outlook.office365.com/.default";

    /// <summary>Secret: an access token that is there already.</summary>
    [Parameter(Mandatory = true, ParameterSetName = AccessTokenSet)]
    [TokenText]
    [ValidateNotNullOrEmpty]
    public string AccessToken { get; set; } = null!;

    /// <summary>The application id.</summary>
    [Alias("ClientId")]
    [Parameter(Mandatory = true, ParameterSetName = AccessTokenSet)]
    [Parameter(Mandatory = false, ParameterSetName = RefreshTokenSet)]
    [Parameter(Mandatory = true, ParameterSetName = SecretSet)]
    [Parameter(Mandatory = true, ParameterSetName = CertificateSet)]
    [Parameter(Mandatory = true, ParameterSetName = UserSet)]
    [GuidText]
    [ValidateNotNullOrEmpty]
    public string? ApplicationId { get; set; }

    /// <summary>Thumbprint of the app's certificate, in the user's store or the machine's.</summary>
    [Parameter(Mandatory = false, ParameterSetName = RefreshTokenSet)]
    [Parameter(Mandatory = true, ParameterSetName = CertificateSet)]
    [ThumbprintText]
    [ValidateNotNullOrEmpty]
    public string? CertificateThumbprint { get; set; }

    /// <summary>The app: its id as user name, its secret as password.</summary>
    [Parameter(Mandatory = false, ParameterSetName = AccessTokenSet)]
    [Parameter(Mandatory = false, ParameterSetName = RefreshTokenSet)]
    [Parameter(Mandatory = true, ParameterSetName = SecretSet)]
    [ValidateNotNull]
    public PSCredential? Credential { get; set; }

    /// <summary>The cloud.</summary>
    [Alias("EnvironmentName")]
    [Parameter(Mandatory = false)]
    public EnvironmentName Environment { get; set; } = EnvironmentName.AzureCloud;

    /// <summary>The module that the token is for.</summary>
    [Alias("ModuleName")]
    [Parameter(Mandatory = true, ParameterSetName = ByModuleSet)]
    [Parameter(Mandatory = false, ParameterSetName = RefreshTokenSet)]
    public ModuleName Module { get; set; }

    /// <summary>Secret: the refresh token to redeem. It is the one used, whatever was used before.</summary>
    [Parameter(Mandatory = false, ParameterSetName = ByModuleSet)]
    [Parameter(Mandatory = true, ParameterSetName = RefreshTokenSet)]
    [TokenText]
    [ValidateNotNullOrEmpty]
    public string? RefreshToken { get; set; }

    /// <summary>What the token is for: scopes of one resource.</summary>
    [Parameter(Mandatory = true, ParameterSetName = AccessTokenSet)]
    [Parameter(Mandatory = true, ParameterSetName = RefreshTokenSet)]
    [Parameter(Mandatory = true, ParameterSetName = SecretSet)]
    [Parameter(Mandatory = true, ParameterSetName = CertificateSet)]
    [Parameter(Mandatory = true, ParameterSetName = UserSet)]
    [ValidateNotNullOrEmpty]
    public string[] Scopes { get; set; } = null!;

    /// <summary>The app signs in.</summary>
    [Parameter(Mandatory = false, ParameterSetName = RefreshTokenSet)]
    [Parameter(Mandatory = true, ParameterSetName = SecretSet)]
    [Parameter(Mandatory = false, ParameterSetName = CertificateSet)]
    public SwitchParameter ServicePrincipal { get; set; }

    /// <summary>The tenant: its id or a domain. The tenant of whoever signs in by default.</summary>
    [Alias("Domain", "TenantId")]
    [Parameter(Mandatory = false, ParameterSetName = AccessTokenSet)]
    [Parameter(Mandatory = false, ParameterSetName = ByModuleSet)]
    [Parameter(Mandatory = false, ParameterSetName = RefreshTokenSet)]
    [Parameter(Mandatory = true, ParameterSetName = SecretSet)]
    [Parameter(Mandatory = true, ParameterSetName = CertificateSet)]
    [Parameter(Mandatory = false, ParameterSetName = UserSet)]
    [TenantText]
    [ValidateNotNullOrEmpty]
    public string Tenant { get; set; } = "organizations";

    /// <summary>A person signs in, in the browser.</summary>
    [Alias("AuthCode", "Consent")]
    [Parameter(Mandatory = false, ParameterSetName = ByModuleSet)]
    [Parameter(Mandatory = false, ParameterSetName = SecretSet)]
    [Parameter(Mandatory = false, ParameterSetName = CertificateSet)]
    [Parameter(Mandatory = false, ParameterSetName = UserSet)]
    public SwitchParameter UseAuthorizationCode { get; set; }

    /// <summary>A person signs in on another device, with a code.</summary>
    [Alias("DeviceCode", "DeviceAuth", "Device")]
    [Parameter(Mandatory = false, ParameterSetName = UserSet)]
    public SwitchParameter UseDeviceAuthentication { get; set; }

    private string AllScopes => string.Join(" ", Scopes.SelectMany(scope => Words.Clean(scope).Split((char[])[], StringSplitOptions.RemoveEmptyEntries)));

    private protected override void Process()
    {
        // The parameter's own name is all that is bound; only the line tells which was written.
        if (UseAuthorizationCode && Regex.IsMatch(MyInvocation.Line ?? "", @"-Consent\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
        {
            WriteWarning("-Consent is -UseAuthorizationCode now: it goes on in the browser.");
        }
        WriteObject(ParameterSetName switch
        {
            AccessTokenSet => OfAccessToken(),
            RefreshTokenSet => Redeemed(ClientId(ApplicationId, Credential), AllScopes),
            ByModuleSet => OfModule(),
            _ => SignedIn(),
        });
    }

    private AuthResult OfAccessToken()
    {
        TokenFacts facts = TokenFacts.Needed(AccessToken);
        using PartnerApp app = PartnerApp.Create(ApplicationId!, Environment, Credentials.None);
        DateTimeOffset end = facts.ExpiresOn ?? DateTimeOffset.UtcNow;
        return Result(AccessToken, facts, facts.Tenant, end, AllScopes.Split(' '), app, refreshToken: null, facts.IsAppOnly);
    }

    private AuthResult Redeemed(string clientId, string scopes)
    {
        string proof = CertificateThumbprint ?? (Credential is null ? "" : Secrets.Text(Credential.Password));
        string key = RefreshTokenApps.Key(clientId, Environment, proof, RefreshToken!);
        if (!RefreshTokenApps.TryGet(key, out (PartnerApp App, string Partner) known))
        {
            Hashtable credential = CertificateThumbprint is not null ? Credentials.Certificate(CertificateThumbprint)
                : Credential is not null ? Credentials.Secret(Credential)
                : Credentials.None;
            PartnerApp app = PartnerApp.Create(clientId, Environment, credential);
            try
            {
                known = (app, Import(app, partner: null, RefreshToken!).Text("partner")!);
            }
            catch (PartnerException error) when (error.Kind is "consent_required" or "access_denied" or "invalid_request"
                && TenantId(app, Tenant) is not null)
            {
                // An app that has no business with Partner Center: whose token it is cannot be told, and is not needed.
                WriteVerbose($"Not taken over for Partner Center: {error.Message}");
                app.Host.Give(RefreshToken!);
                return Token(app, new Hashtable { ["partner"] = TenantId(app, Tenant) }, scopes, isAppOnly: false);
            }
            RefreshTokenApps.Keep(key, app, known.Partner);
        }
        Hashtable place = new() { ["partner"] = known.Partner };
        if (TenantId(known.App, Tenant) is { } tenant && tenant != known.Partner)
        {
            place["customer"] = tenant;
        }
        return Token(known.App, place, scopes, isAppOnly: false);
    }

    private AuthResult OfModule()
    {
        if (RefreshToken is not null)
        {
            return Redeemed(ExchangeClient, ExchangeScope);
        }
        using PartnerApp app = PartnerApp.Create(ExchangeClient, Environment, Credentials.None);
        PSObject enrolment = SignIn(app, TenantId(app, Tenant), ExchangeScope, isByCode: true);
        return Token(app, new Hashtable { ["partner"] = enrolment.Text("partner") }, ExchangeScope, isAppOnly: false);
    }

    private AuthResult SignedIn()
    {
        Hashtable credential = ParameterSetName switch
        {
            CertificateSet => Credentials.Certificate(CertificateThumbprint!),
            SecretSet => Credentials.Secret(Credential!),
            _ => Credentials.None,
        };
        // As it came with the sign-in: what is redeemed right after it brings no better one.
        Hashtable more = new() { ["writeBack"] = "never" };
        using PartnerApp app = PartnerApp.Create(ApplicationId!, Environment, credential, more);
        if (ParameterSetName != UserSet && !UseAuthorizationCode)
        {
            string scopes = AppOnlyScopes(AllScopes.Split(' '));
            return Token(app, new Hashtable { ["partner"] = NeededTenantId(app, Tenant) }, scopes, isAppOnly: true);
        }
        // For Partner Center everything that the app is registered for is consented to at once.
        string? wish = AllScopes.IndexOf("partnercenter", StringComparison.OrdinalIgnoreCase) >= 0 ? null : AllScopes;
        PSObject enrolment = SignIn(app, TenantId(app, Tenant), wish, UseDeviceAuthentication && !UseAuthorizationCode);
        return Token(app, new Hashtable { ["partner"] = enrolment.Text("partner") }, AllScopes, isAppOnly: false);
    }
}
