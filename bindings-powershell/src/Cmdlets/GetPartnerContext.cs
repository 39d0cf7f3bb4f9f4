using System.Management.Automation;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Tells who is connected; nothing when nobody is.</summary>
/// <example>The tenant of who is connected.
/// <code>(Get-PartnerContext).Account.Tenant</code></example>
[Cmdlet(VerbsCommon.Get, "PartnerContext")]
[OutputType(typeof(PartnerContext))]
public sealed class GetPartnerContext : PartnerCmdlet
{
    private protected override void Process()
    {
        if (Session.Current is { } connection)
        {
            WriteObject(connection.Context);
        }
    }
}
