using System;
using System.Collections;
using System.Management.Automation;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Connects to a partner; all other cmdlets act as it.</summary>
/// <remarks>The connection is of the whole process: parallel runspaces share it. Connecting again takes its place, Disconnect-PartnerCenter ends it.</remarks>
/// <example>With a refresh token that is kept somewhere.
/// <code>Connect-PartnerCenter -ApplicationId $appId -Credential $credential -RefreshToken $refreshToken</code></example>
/// <example>With what a Key Vault holds; newer refresh tokens are written back.
/// <code>Connect-PartnerCenter -ApplicationId $appId -Credential $credential -Tenant $tenantId -Store 'https://contoso.vault.azure.net'</code></example>
/// <example>The app alone.
/// <code>Connect-PartnerCenter -ServicePrincipal -Credential $credential -Tenant $tenantId</code></example>
[Cmdlet(VerbsCommunications.Connect, "PartnerCenter", DefaultParameterSetName = UserSet, SupportsShouldProcess = true)]
[OutputType(typeof(PartnerContext))]
public sealed class ConnectPartnerCenter : SignInCmdlet
{
    private const string AccessTokenSet = "AccessToken";
    private const string CertificateSet = "ServicePrincipalCertificate";
    private const string RefreshTokenSet = "RefreshToken";
    private const string SecretSet = "ServicePrincipal";
    private const string StoreSet = "Store";
    private const string UserSet = "User";

    /// <summary>The app of the Azure CLI, which the Partner Center module signed people in with.</summary>
    internal const string UserClient = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

    /// <summary>Secret: an access token for Partner Center; it is used until it expires.</summary>
    [Parameter(Mandatory = true, ParameterSetName = AccessTokenSet)]
    [TokenText]
    [ValidateNotNullOrEmpty]
    public string AccessToken { get; set; } = null!;

    /// <summary>The application id.</summary>
    [Alias("ClientId")]
    [Parameter(Mandatory = true, ParameterSetName = RefreshTokenSet)]
    [Parameter(Mandatory = true, ParameterSetName = CertificateSet)]
    [Parameter(Mandatory = false, ParameterSetName = StoreSet)]
    [GuidText]
    [ValidateNotNullOrEmpty]
    public string? ApplicationId { get; set; }

    /// <summary>Thumbprint of the app's certificate, in the user's store or the machine's.</summary>
    [Parameter(Mandatory = false, ParameterSetName = RefreshTokenSet)]
    [Parameter(Mandatory = true, ParameterSetName = CertificateSet)]
    [Parameter(Mandatory = false, ParameterSetName = StoreSet)]
    [ThumbprintText]
    [ValidateNotNullOrEmpty]
    public string? CertificateThumbprint { get; set; }

    /// <summary>The app: its id as user name, its secret as password.</summary>
    [Parameter(Mandatory = false, ParameterSetName = RefreshTokenSet)]
    [Parameter(Mandatory = true, ParameterSetName = SecretSet)]
    [Parameter(Mandatory = false, ParameterSetName = StoreSet)]
    [ValidateNotNull]
    public PSCredential? Credential { get; set; }

    /// <summary>The cloud.</summary>
    [Alias("EnvironmentName")]
    [Parameter(Mandatory = false)]
    public EnvironmentName Environment { get; set; } = EnvironmentName.AzureCloud;

    /// <summary>Secret: the refresh token to redeem. It is the one used, whatever was used before.</summary>
    [Parameter(Mandatory = true, ParameterSetName = RefreshTokenSet)]
    [TokenText]
    [ValidateNotNullOrEmpty]
    public string? RefreshToken { get; set; }

    /// <summary>The app signs in, without a person.</summary>
    [Parameter(Mandatory = true, ParameterSetName = SecretSet)]
    [Parameter(Mandatory = false, ParameterSetName = CertificateSet)]
    public SwitchParameter ServicePrincipal { get; set; }

    /// <summary>Where the refresh token lives: the address of a Key Vault, <c>File</c>, a folder, or a script block. Without a refresh
    /// token or a sign-in the one that it holds is used. Newer ones are written back.</summary>
    [Parameter(Mandatory = false, ParameterSetName = RefreshTokenSet)]
    [Parameter(Mandatory = true, ParameterSetName = StoreSet)]
    [Parameter(Mandatory = false, ParameterSetName = UserSet)]
    [ValidateNotNull]
    public object? Store { get; set; }

    /// <summary>The partner's tenant: its id or a domain. The tenant of whoever signs in by default.</summary>
    [Alias("Domain", "TenantId")]
    [Parameter(Mandatory = false, ParameterSetName = AccessTokenSet)]
    [Parameter(Mandatory = false, ParameterSetName = RefreshTokenSet)]
    [Parameter(Mandatory = true, ParameterSetName = SecretSet)]
    [Parameter(Mandatory = true, ParameterSetName = CertificateSet)]
    [Parameter(Mandatory = true, ParameterSetName = StoreSet)]
    [Parameter(Mandatory = false, ParameterSetName = UserSet)]
    [TenantText]
    [ValidateNotNullOrEmpty]
    public string Tenant { get; set; } = "organizations";

    /// <summary>The person signs in on another device, with a code.</summary>
    [Alias("DeviceCode", "DeviceAuth", "Device")]
    [Parameter(Mandatory = false, ParameterSetName = UserSet)]
    public SwitchParameter UseDeviceAuthentication { get; set; }

    private protected override void Process()
    {
        if (!ShouldProcess("Partner Center", "Connect"))
        {
            return;
        }
        Connection connection = ParameterSetName switch
        {
            AccessTokenSet => ByAccessToken(),
            RefreshTokenSet => ByRefreshToken(),
            StoreSet => ByStore(),
            UserSet => ByPerson(),
            _ => ByApp(),
        };
        ReadProfile(connection);
        Session.Replace(connection);
        WriteObject(connection.Context);
    }

    private Connection ByAccessToken()
    {
        TokenFacts facts = TokenFacts.Needed(AccessToken);
        string client = facts.Client is { } said && Words.Id(said) is { } id ? id : UserClient;
        using PartnerApp looking = PartnerApp.Create(client, Environment, Credentials.None);
        string partner = TenantId(looking, Tenant) ?? facts.Tenant
            ?? throw new PartnerException("configuration", "The access token does not say of which tenant it is.", "Name it by -Tenant.");
        Hashtable token = new()
        {
            ["token"] = AccessToken,
            ["partner"] = partner,
            ["appOnly"] = facts.IsAppOnly,
            ["scopes"] = PartnerCenterScope(Environment),
            ["expiresOn"] = (facts.ExpiresOn ?? DateTimeOffset.UtcNow.AddMinutes(5)).ToUnixTimeSeconds(),
        };
        PartnerApp app = PartnerApp.Create(
            client, Environment, Credentials.None, new Hashtable { ["accessTokens"] = new object[] { token } });
        return Made(app, partner, facts.IsAppOnly, AccountType.AccessToken, facts.User ?? client, facts.UserId);
    }

    private Connection ByRefreshToken()
    {
        PartnerApp app = WithStore(ClientId(ApplicationId, Credential), GivenCredential());
        return Kept(app, () => Import(app, TenantId(app, Tenant), RefreshToken!));
    }

    private Connection ByStore()
    {
        PartnerApp app = WithStore(ClientId(ApplicationId, Credential), GivenCredential());
        return Kept(app, () =>
        {
            string partner = NeededTenantId(app, Tenant);
            Hashtable place = new() { ["partner"] = partner };
            // Whether what is stored works is told here and not by the first call.
            Token(app, place, PartnerCenterScope(Environment), isAppOnly: false);
            Hashtable request = Request("sign_in.get");
            request["partner"] = partner;
            return CallForObject(app, request);
        });
    }

    private Connection ByPerson()
    {
        PartnerApp app = WithStore(UserClient, Credentials.None);
        return Kept(app, () => SignIn(app, TenantId(app, Tenant), scopes: null, UseDeviceAuthentication));
    }

    private PartnerApp WithStore(string clientId, Hashtable credential)
    {
        (Hashtable? members, AppHost host) = Stores.Of(Store);
        return PartnerApp.Create(clientId, Environment, credential, members, host);
    }

    private Hashtable GivenCredential() => CertificateThumbprint is not null ? Credentials.Certificate(CertificateThumbprint)
        : Credential is not null ? Credentials.Secret(Credential)
        : Credentials.None;

    private Connection ByApp()
    {
        bool isByCertificate = ParameterSetName == CertificateSet;
        PartnerApp app = isByCertificate
            ? PartnerApp.Create(ApplicationId!, Environment, Credentials.Certificate(CertificateThumbprint!))
            : PartnerApp.Create(ClientId(null, Credential), Environment, Credentials.Secret(Credential!));
        try
        {
            string partner = NeededTenantId(app, Tenant);
            // Whether the app can sign in is told here and not by the first call.
            Token(app, new Hashtable { ["partner"] = partner }, PartnerCenterScope(Environment), isAppOnly: true);
            AccountType type = isByCertificate ? AccountType.Certificate : AccountType.ServicePrincipal;
            return Made(app, partner, isAppOnly: true, type, app.ClientId, objectId: null);
        }
        catch
        {
            app.Dispose();
            throw;
        }
    }

    private Connection Kept(PartnerApp app, Func<PSObject> signIn)
    {
        try
        {
            PSObject enrolment = signIn();
            return Made(
                app, enrolment.Text("partner")!, isAppOnly: false, AccountType.User, enrolment.Text("user") ?? app.ClientId, enrolment.Text("userId"));
        }
        catch
        {
            app.Dispose();
            throw;
        }
    }

    private Connection Made(PartnerApp app, string partner, bool isAppOnly, AccountType type, string identifier, string? objectId) =>
        new(app, partner, isAppOnly, new PartnerContext
        {
            Account = new PartnerAccount { Identifier = identifier, ObjectId = objectId, Tenant = partner, Type = type },
            Environment = Environment,
        });

    /// <summary>Country and language of the partner, where they may be read: a connection does not fail for them.</summary>
    private void ReadProfile(Connection connection)
    {
        try
        {
            PSObject profile = CallForObject(connection.App, connection.Request("profiles.organization.get"));
            connection.Context.CountryCode = profile.Object("defaultAddress")?.Text("country");
            connection.Context.Locale = profile.Text("culture");
        }
        catch (PartnerException error)
        {
            WriteVerbose($"The organization profile was not read: {error.Message}");
        }
    }
}
