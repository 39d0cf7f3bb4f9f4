using System.Management.Automation;

namespace PartnerCenterSAM;

/// <summary>Members of objects that were read from JSON.</summary>
internal static class Members
{
    internal static object? Get(this PSObject read, string name) => read.Properties[name]?.Value;

    internal static string? Text(this PSObject read, string name) => read.Get(name) as string;

    internal static long? Number(this PSObject read, string name) => read.Get(name) as long?;

    internal static PSObject? Object(this PSObject read, string name) => read.Get(name) as PSObject;
}
