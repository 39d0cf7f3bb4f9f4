namespace PartnerCenterSAM;

/// <summary>A cloud and its services. Where it is closed, or Microsoft's own, nobody can sign in to it.</summary>
public sealed class PartnerEnvironment
{
    private PartnerEnvironment(EnvironmentName name, string authority, string graph, string partnerCenter)
    {
        EnvironmentName = name;
        ActiveDirectoryAuthority = authority;
        GraphEndpoint = graph;
        PartnerCenterEndpoint = partnerCenter;
    }

    /// <summary>Which it is.</summary>
    public EnvironmentName EnvironmentName { get; }

    /// <summary>Its name.</summary>
    public string Name => EnvironmentName.ToString();

    /// <summary>The sign-in service.</summary>
    public string ActiveDirectoryAuthority { get; }

    /// <summary>Microsoft Graph.</summary>
    public string GraphEndpoint { get; }

    /// <summary>Partner Center.</summary>
    public string PartnerCenterEndpoint { get; }

    /// <summary>All of them.</summary>
    internal static PartnerEnvironment[] All { get; } =
    [
        new(EnvironmentName.AzureCloud, "https://login.microsoftonline.com/", "https://graph.microsoft.com", "https://api.partnercenter.microsoft.com"),
        new(EnvironmentName.AzureChinaCloud, "https://login.partner.microsoftonline.cn/", "https://microsoftgraph.chinacloudapi.cn", "https://partner.partnercenterapi.microsoftonline.cn"),
        new(EnvironmentName.AzureGermanCloud, "https://login.microsoftonline.de/", "https://graph.microsoft.de", "https://api.partnercenter.microsoft.com"),
        new(EnvironmentName.AzurePPE, "https://login.windows-ppe.net/", "https://graph.microsoft-ppe.com", "https://api.partnercenter.microsoft-ppe.com"),
        new(EnvironmentName.AzureUSGovernment, "https://login.microsoftonline.us/", "https://graph.microsoft.us", "https://api.partnercenter.microsoft.com"),
    ];

    /// <summary>Its name.</summary>
    public override string ToString() => Name;
}
