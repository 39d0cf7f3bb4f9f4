// How long PowerShell's own engine takes to import the module that is named, in milliseconds: once, in a process of its
// own, in an engine that has imported another module before.

using System;
using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

using PowerShell shell = PowerShell.Create(InitialSessionState.CreateDefault2());
Run("$null = New-Module -Name Other -ScriptBlock { function Get-Other { } } | Import-Module");
Stopwatch watch = Stopwatch.StartNew();
Run($"Import-Module '{args[0].Replace("'", "''", StringComparison.Ordinal)}'");
Console.WriteLine(watch.Elapsed.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture));
if (Run("(Get-Module PartnerCenterSAM).ExportedCmdlets.Count") is not [{ BaseObject: > 100 }])
{
    throw new InvalidOperationException("the module has no cmdlets");
}

System.Collections.ObjectModel.Collection<PSObject> Run(string script)
{
    shell.Commands.Clear();
    var given = shell.AddScript(script).Invoke();
    return shell.HadErrors ? throw new InvalidOperationException(shell.Streams.Error[0].ToString()) : given;
}
