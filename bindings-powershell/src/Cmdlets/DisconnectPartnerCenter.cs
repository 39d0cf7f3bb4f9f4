using System.Management.Automation;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Ends the connection; its tokens are forgotten.</summary>
/// <example>At the end of a script.
/// <code>Disconnect-PartnerCenter</code></example>
[Cmdlet(VerbsCommunications.Disconnect, "PartnerCenter", SupportsShouldProcess = true)]
public sealed class DisconnectPartnerCenter : PartnerCmdlet
{
    private protected override void Process()
    {
        if (ShouldProcess("Partner Center", "Disconnect"))
        {
            Session.Replace(null);
            RefreshTokenApps.Clear();
        }
    }
}
