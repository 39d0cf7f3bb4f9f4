using System;
using System.Management.Automation;

namespace PartnerCenterSAM.Cmdlets;

/// <summary>Lists the clouds.</summary>
/// <example>One of them.
/// <code>Get-PartnerEnvironment AzureUSGovernment</code></example>
[Cmdlet(VerbsCommon.Get, "PartnerEnvironment")]
[OutputType(typeof(PartnerEnvironment))]
public sealed class GetPartnerEnvironment : PartnerCmdlet
{
    /// <summary>One of them.</summary>
    [Parameter(Mandatory = false, Position = 0)]
    [ArgumentCompleter(typeof(EnvironmentCompleter))]
    public string? Name { get; set; }

    private protected override void Process()
    {
        bool isFound = string.IsNullOrEmpty(Name);
        foreach (PartnerEnvironment environment in PartnerEnvironment.All)
        {
            if (string.IsNullOrEmpty(Name) || environment.Name.Equals(Name, StringComparison.OrdinalIgnoreCase))
            {
                isFound = true;
                WriteObject(environment);
            }
        }
        if (!isFound)
        {
            throw new PartnerException(
                "not_found", $"There is no environment {Name}.", $"There are {Words.List(Enum.GetNames(typeof(EnvironmentName)))}.");
        }
    }
}
