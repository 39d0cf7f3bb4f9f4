using System.Management.Automation;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Says where refresh tokens live when Connect-PartnerCenter is given no store: in the process, or in encrypted files.</summary>
/// <example>In encrypted files of this user.
/// <code>Register-PartnerTokenCache -Persistent</code></example>
[Cmdlet(VerbsLifecycle.Register, "PartnerTokenCache", DefaultParameterSetName = PersistentSet)]
public sealed class RegisterPartnerTokenCache : PartnerCmdlet
{
    private const string InMemorySet = "InMemory";
    private const string PersistentSet = "Persistent";

    /// <summary>In this process only.</summary>
    [Parameter(Mandatory = true, ParameterSetName = InMemorySet)]
    public SwitchParameter InMemory { get; set; }

    /// <summary>In encrypted files of this user.</summary>
    [Parameter(Mandatory = false, ParameterSetName = PersistentSet)]
    public SwitchParameter Persistent { get; set; }

    private protected override void Process() => TokenCache.Register(ParameterSetName == PersistentSet);
}
