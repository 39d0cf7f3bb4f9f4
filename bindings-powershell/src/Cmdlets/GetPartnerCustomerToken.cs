using System;
using System.Collections;
using System.Management.Automation;
using System.Security;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Gets an access token in a customer's tenant, as the partner who is connected; with <c>-For</c> as parameters of another
/// module's cmdlet.</summary>
/// <example>For Microsoft Graph's own module.
/// <code>$graph = Get-PartnerCustomerToken -CustomerId $customerId -For MgGraph
/// Connect-MgGraph @graph</code></example>
/// <example>For another service, as a secure string.
/// <code>(Get-PartnerCustomerToken $customerId -Scopes 'https://management.azure.com/.default').AccessToken</code></example>
[Cmdlet(VerbsCommon.Get, "PartnerCustomerToken", DefaultParameterSetName = ScopesSet)]
[OutputType(typeof(CustomerToken), ParameterSetName = [ScopesSet])]
[OutputType(typeof(Hashtable), ParameterSetName = [ForSet])]
public sealed class GetPartnerCustomerToken : SignInCmdlet
{
    private const string ForSet = "For";
    private const string ScopesSet = "Scopes";

    /// <summary>The customer's tenant: its id or a domain.</summary>
    [Alias("TenantId", "Tenant")]
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [TenantText]
    [ArgumentCompleter(typeof(CustomerCompleter))]
    [ValidateNotNullOrEmpty]
    public string CustomerId { get; set; } = null!;

    /// <summary>What the token is for; everything of Microsoft Graph by default.</summary>
    [Parameter(Mandatory = false, ParameterSetName = ScopesSet)]
    [ValidateNotNullOrEmpty]
    public string[]? Scopes { get; set; }

    /// <summary>The module whose Connect cmdlet takes the result by splatting.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ForSet)]
    [ValidateSet("MgGraph", "AzAccount", "ExchangeOnline")]
    public string For { get; set; } = "MgGraph";

    private protected override object? Target => CustomerId;

    private protected override void Process()
    {
        Connection connection = Session.Needed;
        string customer = NeededTenantId(connection.App, CustomerId);
        AuthResult token = Token(
            connection.App,
            new Hashtable { ["partner"] = connection.Partner, ["customer"] = customer },
            ParameterSetName == ForSet ? Scope(connection.App.Environment) : Scopes is null ? Graph(connection.App.Environment) : string.Join(" ", Scopes),
            connection.IsAppOnly);
        SecureString secret = Secrets.Secure(token.AccessToken);
        if (ParameterSetName == ScopesSet)
        {
            WriteObject(new CustomerToken(customer, secret, token));
            return;
        }
        string account = connection.Context.Account.Identifier ?? connection.App.ClientId;
        WriteObject(For switch
        {
            // Those two take texts.
            "AzAccount" => new Hashtable { ["AccessToken"] = token.AccessToken, ["AccountId"] = account, ["Tenant"] = customer },
            "ExchangeOnline" => new Hashtable { ["AccessToken"] = token.AccessToken, ["DelegatedOrganization"] = customer },
            _ => new Hashtable { ["AccessToken"] = secret },
        });
    }

    private string Scope(EnvironmentName environment) => (For, environment) switch
    {
        ("AzAccount", EnvironmentName.AzureUSGovernment) => "https://management.usgovcloudapi.net/.default",
        ("AzAccount", EnvironmentName.AzureChinaCloud) => "https://management.chinacloudapi.cn/.default",
        ("AzAccount", _) => "https://management.azure.com/.default",
        ("ExchangeOnline", EnvironmentName.AzureUSGovernment) => "https://outlook.office365.us/.default",
        ("ExchangeOnline", EnvironmentName.AzureChinaCloud) => "https://partner.outlook.cn/.default",
        ("ExchangeOnline", _) => "https://outlook.office365.com/.default",
        _ => Graph(environment),
    };

    private static string Graph(EnvironmentName environment) => environment switch
    {
        EnvironmentName.AzureUSGovernment => "https://graph.microsoft.us/.default",
        EnvironmentName.AzureChinaCloud => "https://microsoftgraph.chinacloudapi.cn/.default",
        _ => "https://graph.microsoft.com/.default",
    };
}

/// <summary>An access token in a customer's tenant.</summary>
public sealed class CustomerToken
{
    internal CustomerToken(string customer, SecureString token, AuthResult result)
    {
        CustomerId = customer;
        AccessToken = token;
        ExpiresOn = result.ExpiresOn;
        Scopes = string.Join(" ", result.Scopes);
    }

    /// <summary>The customer's tenant id.</summary>
    public string CustomerId { get; }

    /// <summary>Secret: the token, as Connect-MgGraph takes it.</summary>
    public SecureString AccessToken { get; }

    /// <summary>Until when it is valid.</summary>
    public DateTimeOffset ExpiresOn { get; }

    /// <summary>What it is good for.</summary>
    public string Scopes { get; }
}
