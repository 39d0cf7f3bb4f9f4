using System;
using System.Diagnostics;
using System.Linq;
using System.Management.Automation;
using System.Reflection;

namespace PartnerCenterSAM.Tests;

/// <summary>Tells the module's progress of many pages that come at once, and gives the milliseconds that it took.</summary>
[Cmdlet(VerbsDiagnostic.Test, "ManyPages")]
public sealed class TestManyPages : PSCmdlet
{
    protected override void ProcessRecord()
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        Type type = AppDomain.CurrentDomain.GetAssemblies()
            .First(assembly => assembly.GetName().Name!.StartsWith("PartnerCenterSAM.0", StringComparison.Ordinal))
            .GetType("PartnerCenterSAM.PageProgress")!;
        object progress = Activator.CreateInstance(type, Any, null, [this, "Many pages"], null)!;
        Stopwatch watch = Stopwatch.StartNew();
        for (long page = 1; page <= 20_000; page++)
        {
            type.GetMethod("Tell", Any)!.Invoke(progress, ["some", page, 20_000L]);
        }
        WriteObject(watch.ElapsedMilliseconds);
        type.GetMethod("End", Any)!.Invoke(progress, null);
    }
}
