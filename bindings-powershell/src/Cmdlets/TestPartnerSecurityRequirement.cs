using System.Linq;
using System.Management.Automation;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Signs a person in, and tells whether that was with MFA, as Partner Center wants it: <c>pass</c> or <c>fail</c>.</summary>
/// <example>With a code that is entered on another device.
/// <code>Test-PartnerSecurityRequirement -UseDeviceAuthentication</code></example>
[Cmdlet(VerbsDiagnostic.Test, "PartnerSecurityRequirement")]
[OutputType(typeof(string))]
public sealed class TestPartnerSecurityRequirement : SignInCmdlet
{
    /// <summary>A public client of your own; the app of the Azure CLI by default, as the Partner Center module had it.</summary>
    [Alias("ClientId")]
    [Parameter(Mandatory = false)]
    [GuidText]
    [ValidateNotNullOrEmpty]
    public string ApplicationId { get; set; } = ConnectPartnerCenter.UserClient;

    /// <summary>The cloud.</summary>
    [Alias("EnvironmentName")]
    [Parameter(Mandatory = false)]
    public EnvironmentName Environment { get; set; } = EnvironmentName.AzureCloud;

    /// <summary>The person signs in on another device, with a code.</summary>
    [Alias("DeviceCode", "DeviceAuth", "Device")]
    [Parameter(Mandatory = false)]
    public SwitchParameter UseDeviceAuthentication { get; set; }

    private protected override void Process()
    {
        using PartnerApp app = PartnerApp.Create(ApplicationId, Environment, Credentials.None);
        PSObject enrolment = SignIn(app, partner: null, scopes: null, UseDeviceAuthentication);
        bool hasMfa = (enrolment.Get("amr") as object?[] ?? []).Contains("mfa");
        WriteObject(hasMfa ? "pass" : "fail");
    }
}
